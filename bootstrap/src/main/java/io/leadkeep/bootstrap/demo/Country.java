package io.leadkeep.bootstrap.demo;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The companies and people of one country.
 *
 * @param colleague the name of the colleague who looks after it
 * @param companies names of companies
 * @param women names of women
 * @param men names of men
 * @param titles what people do
 * @param phone a telephone number with # for digits
 * @param currency what they pay with
 */
record Country(
    String colleague,
    List<Spelled> companies,
    Names women,
    Names men,
    List<String> titles,
    String phone,
    Currency currency) {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final String FAMILIES = "surnames";

  /**
   * First and last names that go together.
   *
   * @param first first names
   * @param last last names
   */
  record Names(List<Spelled> first, List<Spelled> last) {}

  /** {@return all countries} */
  static List<Country> all() {
    List<Country> countries = new ArrayList<>();
    for (List<String> row : Texts.table("countries.txt")) {
      countries.add(read("countries/" + row.getFirst() + ".properties", row.getLast()));
    }
    return countries;
  }

  /** {@return the companies of this country} */
  List<Business> businesses() {
    return companies.stream().map(name -> new Business(name.name(), name.domain(), this)).toList();
  }

  private static Country read(String file, String colleague) {
    Properties texts = Texts.properties(file);
    String families = texts.getProperty(FAMILIES);
    return new Country(
        colleague,
        Spelled.list(texts.getProperty("companies")),
        new Names(Spelled.list(texts.getProperty("women")),
            Spelled.list(texts.getProperty("surnamesOfWomen", families))),
        new Names(Spelled.list(texts.getProperty("men")), Spelled.list(families)),
        Texts.list(texts.getProperty("titles"), COMMA).toList(),
        texts.getProperty("phone"),
        Currency.getInstance(texts.getProperty("currency")));
  }
}
