package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * All that a storage promises which outlives its process, found by its URL. For example:
 *
 * <pre>{@code
 * final class MyStorageTest implements DurableStorageContract {
 *   @TempDir Path folder;
 *
 *   public String url() {
 *     return "mine:" + folder.resolve("leadkeep");
 *   }
 * }
 * }</pre>
 */
public interface DurableStorageContract extends StorageContract {
  /**
   * {@return the URL of a storage that has no workspace when the test begins; the same throughout one test}
   *
   * @throws Exception if there is none, which fails the test
   */
  String url() throws Exception;

  @Override
  default Storage open() throws Exception {
    return Storages.open(url());
  }

  @Override
  default Storage reopen(Storage storage) throws Exception {
    storage.close();
    return open();
  }

  @Test
  default void aUrlThatNamesNothingIsMalformed() throws Exception {
    String scheme = url().substring(0, url().indexOf(':') + 1);
    assertThrows(IllegalArgumentException.class, () -> Storages.open(scheme));
  }

  /**
   * Another process saves with several threads, and is killed amid that, more than once. What it was answered is
   * there, and of what it was not answered all or nothing.
   */
  @Test
  default void whatWasAnsweredOutlivesACrash(TestWorkspace workspace) throws Exception {
    workspace.given(Neighbours.FJORD);
    Set<UUID> answered = new HashSet<>();
    for (int crash = 0; crash < 2; crash++) {
      workspace.storage().close();
      answered.addAll(CrashingProcess.run(url(), workspace.id(), Neighbours.FJORD.id()));
      workspace.restart();
      assertEquals(Set.of(), difference(answered, saved(workspace)), "answered, but gone");
      assertEverySavedIsWhole(workspace);
    }
    assertFalse(answered.isEmpty());
  }

  private static Set<UUID> saved(TestWorkspace workspace) {
    return Listing.companies(workspace).sorted(List.of(Listing.up(CompanyField.CREATED_AT))).stream()
        .map(Company::id).map(CompanyId::value).collect(Collectors.toSet());
  }

  private static void assertEverySavedIsWhole(TestWorkspace workspace) {
    List<Company> saved = Listing.companies(workspace).sorted(List.of()).stream()
        .filter(company -> !company.id().equals(Neighbours.FJORD.id())).toList();
    assertEquals(saved.size(), workspace.contacts());
    workspace.read(unit -> {
      assertEquals(saved.size() + 1, unit.companies().find(Neighbours.FJORD.id()).orElseThrow().revision().version());
      for (Company company : saved) {
        assertEquals(1, unit.histories()
            .page(aChange().of(company).build().record(), Optional.empty(), 2).items().size());
      }
      return null;
    });
  }

  private static Set<UUID> difference(Set<UUID> some, Set<UUID> others) {
    Set<UUID> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
