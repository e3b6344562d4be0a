package io.leadkeep.application.contract;

import io.leadkeep.application.port.Storage;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one storage a test when the test asks for it, and closes it afterwards. */
final class FreshStorage implements ParameterResolver {
  private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(FreshStorage.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Storage.class || type == TestWorkspace.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    OpenStorage open = test.getStore(OWN).computeIfAbsent(
        OpenStorage.class, key -> OpenStorage.of((StorageFixture) test.getRequiredTestInstance()), OpenStorage.class);
    return parameter.getParameter().getType() == Storage.class ? open.storage() : TestWorkspace.create(open, "acme");
  }
}
