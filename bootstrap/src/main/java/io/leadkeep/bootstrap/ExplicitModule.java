package io.leadkeep.bootstrap;

import com.google.inject.AbstractModule;

/** What is not bound is not made. */
final class ExplicitModule extends AbstractModule {
  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().requireExactBindingAnnotations();
    binder().disableCircularProxies();
  }
}
