package io.leadkeep.bootstrap;

import com.google.inject.Binder;
import com.google.inject.Singleton;
import java.lang.reflect.Constructor;
import java.util.List;

/** Binds classes that know nothing of Guice: each by the one constructor it has. */
final class Constructors {
  private Constructors() {}

  static void bind(Binder binder, List<Class<?>> types) {
    types.forEach(type -> bind(binder, type));
  }

  private static <T> void bind(Binder binder, Class<T> type) {
    binder.bind(type).toConstructor(onlyConstructor(type)).in(Singleton.class);
  }

  @SuppressWarnings("unchecked") // the constructors of T make T
  private static <T> Constructor<T> onlyConstructor(Class<T> type) {
    Constructor<?>[] constructors = type.getConstructors();
    if (constructors.length != 1) {
      throw new IllegalArgumentException(type + " has " + constructors.length + " public constructors");
    }
    return (Constructor<T>) constructors[0];
  }
}
