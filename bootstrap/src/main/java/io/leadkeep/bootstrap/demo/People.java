package io.leadkeep.bootstrap.demo;

import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Invents people; no two of them bear the same name. */
final class People {
  private static final List<String> PROVIDERS =
      List.of("brevbox.example", "posten.example", "mail.example", "inbox.example", "briefkasten.example");
  private static final int FROM_ABROAD = 8;
  private static final int WITH_PHONE = 80;
  private static final int WITH_MAIL = 95;
  private static final int WITH_TITLE = 85;
  private static final int TEN = 10;

  private final List<Country> countries;
  private final Set<String> names = new HashSet<>();

  People(List<Country> countries) {
    this.countries = countries;
  }

  /** {@return somebody who works at a company, now and then from another country} */
  Person at(Business business, Chance chance) {
    Country home = business.country();
    Country origin = chance.in100(FROM_ABROAD) ? chance.of(countries) : home;
    return person(origin, home, business.domain(), chance);
  }

  /** {@return somebody who signed up with a private address} */
  Person alone(Chance chance) {
    Country country = chance.of(countries);
    return person(country, country, chance.of(PROVIDERS), chance);
  }

  private Person person(Country origin, Country home, String domain, Chance chance) {
    Spelled first;
    Spelled last;
    do {
      Country.Names gender = chance.in100(50) ? origin.women() : origin.men();
      first = chance.of(gender.first());
      last = chance.of(gender.last());
    } while (!names.add(first.name() + " " + last.name()));
    EmailAddress email = new EmailAddress(first.mailbox() + "." + last.mailbox() + "@" + domain);
    return new Person(
        Optional.of(new ShortText(first.name())),
        Optional.of(new ShortText(last.name())),
        Optional.of(email).filter(known -> chance.in100(WITH_MAIL)),
        Optional.of(new ShortText(dialled(home.phone(), chance))).filter(known -> chance.in100(WITH_PHONE)),
        Optional.of(new ShortText(chance.of(home.titles()))).filter(known -> chance.in100(WITH_TITLE)));
  }

  private static String dialled(String pattern, Chance chance) {
    return pattern.codePoints()
        .mapToObj(point -> point == '#' ? String.valueOf(chance.between(0, TEN - 1)) : Character.toString(point))
        .collect(Collectors.joining());
  }
}
