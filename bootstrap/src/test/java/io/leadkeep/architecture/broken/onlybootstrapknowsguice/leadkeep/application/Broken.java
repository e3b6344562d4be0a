package io.leadkeep.architecture.broken.onlybootstrapknowsguice.leadkeep.application;

import com.google.inject.Injector;

/** A use case that asks to be wired. */
final class Broken {
  Injector injector;
}
