package io.leadkeep.persistence.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.leadkeep.application.contract.StorageContract;
import io.leadkeep.application.port.Storage;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract kit bites: a storage that is wrong in one thing fails the part of the contract about that thing. */
final class FaultTest {
  /** What the storage of the kit under test does wrong; the kit runs in this thread, one fault after the other. */
  private static Call.Tampering tampering = Call::proceed;

  @ParameterizedTest
  @FieldSource("io.leadkeep.persistence.memory.Fault#ALL")
  void theContractNotices(Fault fault) {
    tampering = fault.tampering();
    List<Method> tests = Arrays.stream(fault.noticedBy().getDeclaredMethods()).filter(Method::isDefault).toList();
    assertTrue(tests.stream().anyMatch(FaultTest::fails), () -> "nothing noticed in " + tests.size() + " tests");
  }

  @Test
  void everyPartOfTheContractIsShownToBite() {
    Set<Class<?>> shown = Fault.ALL.stream().map(Fault::noticedBy).collect(Collectors.toSet());
    assertEquals(Set.of(StorageContract.class.getInterfaces()), shown);
    assertEquals(Fault.ALL.size(), Fault.ALL.stream().map(Fault::name).distinct().count());
  }

  @Test
  void theContractFindsNothingWrongWithAStorageThatIsLeftAlone() {
    tampering = Call::proceed;
    TestExecutionSummary summary = run(List.of(selectClass(WrongStorage.class)));
    assertEquals(List.of(), summary.getFailures());
    assertTrue(summary.getTestsSucceededCount() > 400, "it was the whole contract");
  }

  /** One that fails is enough, and some wait long for what a wrong storage never does. */
  private static boolean fails(Method test) {
    return run(List.of(selectMethod(WrongStorage.class, test))).getTestsFailedCount() > 0;
  }

  private static TestExecutionSummary run(List<? extends DiscoverySelector> tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(
        LauncherDiscoveryRequestBuilder.request().selectors(tests).build(), listener);
    return listener.getSummary();
  }

  /** Not a test of its own: only {@link FaultTest} runs it. */
  static final class WrongStorage implements StorageContract {
    @Override
    public Storage open() {
      return Tampered.storage(new MemoryStorage(), tampering);
    }

    @Override
    public Storage reopen(Storage storage) {
      storage.close();
      return storage;
    }
  }
}
