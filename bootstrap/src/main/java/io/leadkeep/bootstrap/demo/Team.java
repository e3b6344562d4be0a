package io.leadkeep.bootstrap.demo;

import java.util.List;

/**
 * The colleagues.
 *
 * @param colleagues all of them, the administrator first
 */
record Team(List<Colleague> colleagues) {
  /** {@return the one who sets everything up} */
  Colleague administrator() {
    return colleagues.getFirst();
  }

  /** {@return the one who looks after the companies of a country} */
  Colleague of(Country country) {
    return colleagues.stream().filter(colleague -> colleague.name().equals(country.colleague())).findFirst()
        .orElseThrow();
  }
}
