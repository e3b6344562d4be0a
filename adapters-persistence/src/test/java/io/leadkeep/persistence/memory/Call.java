package io.leadkeep.persistence.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A call of a port that may be tampered with.
 *
 * @param target whom it is meant for
 * @param method what is called
 * @param arguments with what
 */
record Call(Object target, Method method, List<Object> arguments) {
  /** What becomes of calls. */
  interface Tampering {
    Object of(Call call) throws Throwable;
  }

  /** {@return a tampering with one method of one port, whatever its parameters; all other calls go through} */
  static Tampering on(Class<?> port, String method, Tampering tampering) {
    return call -> call.method.getDeclaringClass() == port && call.method.getName().equals(method)
        ? tampering.of(call)
        : call.proceed();
  }

  <T> T argument(Class<T> type) {
    return arguments.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  /** {@return what the target answers} */
  Object proceed() throws Throwable {
    try {
      return method.invoke(target, arguments.toArray());
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  /** {@return the same call of somebody else} */
  Call on(Object other) {
    return new Call(other, method, arguments);
  }

  /** {@return the same call with another value in place of the argument of this type} */
  <T> Call with(Class<T> type, UnaryOperator<T> change) {
    return new Call(target, method, arguments.stream()
        .map(argument -> type.isInstance(argument) ? change.apply(type.cast(argument)) : argument)
        .toList());
  }
}
