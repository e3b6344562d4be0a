package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;

/** Puts a tampering between a storage, with all the ports it hands out, and whoever uses it. */
final class Tampered {
  private Tampered() {}

  static Storage storage(Storage storage, Call.Tampering tampering) {
    return wrap(Storage.class, storage, tampering);
  }

  private static <P> P wrap(Class<P> port, Object target, Call.Tampering tampering) {
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
      List<Object> given = arguments == null ? List.of() : List.of(arguments);
      Call call = new Call(target, method, given).with(Function.class, work -> wrapped(work, tampering));
      Object answer = tampering.of(call);
      Class<?> type = method.getReturnType();
      return type.isInterface() && type.getPackageName().equals(Storage.class.getPackageName())
          ? wrap(type, answer, tampering)
          : answer;
    }));
  }

  @SuppressWarnings("unchecked") // a storage calls back with nothing but units of work
  private static Function<UnitOfWork, Object> wrapped(Function<?, ?> work, Call.Tampering tampering) {
    return unit -> ((Function<UnitOfWork, Object>) work).apply(wrap(UnitOfWork.class, unit, tampering));
  }
}
