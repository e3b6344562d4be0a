package io.leadkeep.persistence.jdbi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Connections whose plain statements are translated before they are run. */
final class TranslatingSource {
  private TranslatingSource() {}

  static DataSource of(DataSource source, UnaryOperator<String> translation) {
    return wrap(DataSource.class, source, translation);
  }

  /** Wraps what gives connections, the connections, and the statements of these. */
  private static <T> T wrap(Class<T> type, Object target, UnaryOperator<String> translation) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
      if (target instanceof Statement && method.getName().startsWith("execute") && given != null) {
        given[0] = translation.apply((String) given[0]);
      }
      try {
        Object answer = method.invoke(target, given);
        Class<?> made = method.getReturnType();
        return made == Connection.class || made == Statement.class ? wrap(made, answer, translation) : answer;
      } catch (InvocationTargetException failure) {
        throw failure.getCause();
      }
    }));
  }
}
