package io.leadkeep.http.json;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.currency;
import static io.leadkeep.http.json.JsonReaders.day;
import static io.leadkeep.http.json.JsonReaders.decimal;
import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.json.JsonReaders.id;
import static io.leadkeep.http.json.JsonReaders.instant;
import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.list;
import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.Violation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {
  private record Thing(ShortText name, Optional<Boolean> on, Edit<Probability> chance, Optional<Money> price) {}

  @Test
  void readsLikeTheShapeOfTheBody() {
    Thing thing = read("""
        {"name": " a ", "on": true, "chance": 7, "price": {"value": "1.50", "currency": "EUR"}}""",
        JsonObjectTest::thing);
    assertEquals(new Thing(new ShortText("a"), Optional.of(true), Edit.put(new Probability(7)),
        Optional.of(new Money(new BigDecimal("1.50"), Currency.getInstance("EUR")))), thing);
  }

  @Test
  void tellsAbsentFromNull() {
    assertEquals(new Thing(new ShortText("a"), Optional.empty(), Edit.keep(), Optional.empty()),
        read("{\"name\": \"a\"}", JsonObjectTest::thing));
    assertEquals(new Thing(new ShortText("a"), Optional.empty(), Edit.clear(), Optional.empty()),
        read("{\"name\": \"a\", \"on\": null, \"chance\": null, \"price\": null}", JsonObjectTest::thing));
    assertEquals(List.of("/name required"), violations("{\"name\": null}", JsonObjectTest::thing));
    assertEquals(Optional.empty(), read("{}", body -> body.unlessAbsent("name", text(ShortText::new))));
    assertEquals(List.of("/name required"),
        violations("{\"name\": null}", body -> body.unlessAbsent("name", text(ShortText::new))));
  }

  @Test
  void takesBlankTextsForNone() {
    assertEquals(Edit.clear(), read("{\"v\": \" \"}", body -> body.edit("v", text(ShortText::new))));
    assertEquals(Optional.empty(), read("{\"v\": \"\"}", body -> body.optional("v", text(ShortText::new))));
    assertEquals(List.of("/v required"), wrong("\"\"", text(ShortText::new)));
    assertEquals(List.of("/v unknown-value"), wrong("\"\"", constant(CategoryGroup.class)));
  }

  @Test
  void findsAllThatIsWrongAtOnce() {
    assertEquals(
        List.of("/name required", "/on wrong-type", "/chance out-of-range", "/price/value invalid-format",
            "/price/currency required", "/price/x~1y unknown-field", "/~0z unknown-field"),
        violations("""
            {"on": 1, "chance": 101, "price": {"value": "1e5", "x/y": 1}, "~z": {}}""", JsonObjectTest::thing));
  }

  @Test
  void leavesToConstructorsOnlyWhatIsWhole() {
    assertEquals(List.of("/price out-of-range"), violations("""
        {"name": "a", "price": {"value": "-1", "currency": "EUR"}}""", JsonObjectTest::thing));
    assertEquals(List.of("/price wrong-type"), violations("{\"name\": \"a\", \"price\": 5}", JsonObjectTest::thing));
  }

  @Test
  void readsNothingButObjects() {
    assertEquals(List.of(" wrong-type"), violations("[]", JsonObjectTest::thing));
    assertEquals(List.of(" wrong-type"), violations("null", JsonObjectTest::thing));
  }

  @Test
  void pointsIntoLists() {
    Function<JsonObject, Object> names = body -> body.required("names", list(text(ShortText::new)));
    assertEquals(List.of(new ShortText("a")), read("{\"names\": [\"a\"]}", names));
    assertEquals(List.of("/names/1 required", "/names/2 required", "/names/3 wrong-type"),
        violations("{\"names\": [\"a\", null, \"\", 5]}", names));
    assertEquals(List.of("/names wrong-type"), violations("{\"names\": {}}", names));
    assertEquals(List.of("/of/0/x unknown-field"),
        violations("{\"of\": [{\"x\": 1}]}", body -> body.required("of", list(object(of -> of)))));
  }

  @ParameterizedTest
  @CsvSource({"7,7", "7.0,7", "70e-1,7", "0e999999999,0", "2147483647,2147483647"})
  void readsWholeNumbersOfAnySpelling(String number, int value) {
    Integer read = read("{\"n\": " + number + "}", body -> body.required("n", integer(n -> n)));
    assertEquals(value, read);
  }

  @ParameterizedTest
  @CsvSource({"7.5,wrong-type", "1e-999999999,wrong-type", "1e999999999,out-of-range", "2147483648,out-of-range",
      "-99999999999999999999999999,out-of-range", "true,wrong-type", "{},wrong-type"})
  void refusesOtherNumbers(String number, String problem) {
    assertEquals(List.of("/n " + problem),
        violations("{\"n\": " + number + "}", body -> body.required("n", integer(n -> n))));
  }

  @Test
  void readsTextsOfAllKinds() {
    String id = "01890000-0000-7000-8000-000000000000";
    assertEquals(new CategoryId(UUID.fromString(id)), one('"' + id + '"', id(CategoryId::new)));
    assertEquals(LocalDate.of(2026, 2, 28), one("\"2026-02-28\"", day()));
    assertEquals(Instant.parse("2026-02-28T10:00:00.123Z"), one("\"2026-02-28T12:00:00.123456+02:00\"", instant()));
    assertEquals(new BigDecimal("1200.00"), one("\"1200.00\"", decimal()));
    assertEquals(CategoryGroup.LOST, one("\"LOST\"", constant(CategoryGroup.class)));
    assertEquals(true, one("true", flag()));
  }

  @Test
  void refusesTextsThatAreNone() {
    assertEquals(List.of("/v unknown-reference"), wrong("\"lead\"", id(CategoryId::new)));
    assertEquals(List.of("/v invalid-format"), wrong("\"2026-02-30\"", day()));
    assertEquals(List.of("/v invalid-format"), wrong("\"+1000000-01-01\"", day()));
    assertEquals(List.of("/v invalid-format"), wrong("\"+1000000-01-01T00:00:00Z\"", instant()));
    assertEquals(List.of("/v invalid-format"), wrong("\"1e9\"", decimal()));
    assertEquals(List.of("/v unknown-value"), wrong("\"lost\"", constant(CategoryGroup.class)));
    assertEquals(List.of("/v wrong-type"), wrong("5", text(ShortText::new)));
    assertEquals(List.of("/v broken-unicode"), wrong("\"\\ud800\"", text(ShortText::new)));
    assertEquals(List.of("/v control-character"), wrong("\"a\\u0000b\"", text(ShortText::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{} {}", "{}x", "{\"a\": 1, \"a\": 2}", "{\"a\": {\"b\": 1, \"b\": 1}}",
      "{'a': 1}", "{a: 1}", "{\"a\": NaN}", "{\"a\": 01}", "{\"a\": 1,}", "// c\n{}", "\ufeff{}", "{\"a\": \"\u0001\"}",
      "{\"a\": 1e99999999999}", "{\"\\ud800\": 1}", "{\"\\udc00\": 1}"})
  void knowsWhatIsNoJson(String body) {
    assertThrows(MalformedJson.class, () -> read(body, JsonObjectTest::thing));
  }

  @Test
  void limitsNestingAndNumbersAndNames() {
    assertThrows(MalformedJson.class, () -> read("[".repeat(100_000), body -> body));
    assertThrows(MalformedJson.class, () -> read("{\"a\": " + "1".repeat(1_000) + "}", body -> body));
    assertThrows(MalformedJson.class, () -> read("{\"" + "a".repeat(10_000) + "\": 1}", body -> body));
  }

  @Test
  void isStrictAboutUtf8() {
    byte[] latin = "{\"name\": \"\u00e5\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(MalformedJson.class, () -> JsonObject.read(latin, JsonObjectTest::thing));
    byte[] wide = "{\"name\": \"a\"}".getBytes(StandardCharsets.UTF_16LE);
    assertThrows(MalformedJson.class, () -> JsonObject.read(wide, JsonObjectTest::thing));
  }

  @Test
  void writesRecordsInTheirOwnOrder() {
    record Shown(String zebra, Optional<String> ape, Instant at, UUID id, CategoryGroup group) {}

    assertEquals("""
        {"zebra":"z","ape":null,"at":"2026-01-01T00:00:00.500Z",\
        "id":"00000000-0000-0001-0000-000000000002","group":"LOST"}""",
        new String(Json.bytes(new Shown("z", Optional.empty(), Instant.parse("2026-01-01T00:00:00.5Z"),
            new UUID(1, 2), CategoryGroup.LOST)), StandardCharsets.UTF_8));
  }

  private static Thing thing(JsonObject body) {
    return new Thing(
        body.required("name", text(ShortText::new)),
        body.optional("on", flag()),
        body.edit("chance", integer(Probability::new)),
        body.optional("price", object(JsonObjectTest::money)));
  }

  private static Money money(JsonObject price) {
    BigDecimal value = price.required("value", decimal());
    Currency currency = price.required("currency", currency());
    return price.whole(() -> new Money(value, currency));
  }

  private static <T> T one(String value, JsonReader<T> reader) {
    return read("{\"v\": " + value + "}", body -> body.required("v", reader));
  }

  private static <T> List<String> wrong(String value, JsonReader<T> reader) {
    return violations("{\"v\": " + value + "}", body -> body.required("v", reader));
  }

  private static <T> T read(String body, Function<JsonObject, T> shape) {
    return JsonObject.read(body.getBytes(StandardCharsets.UTF_8), shape);
  }

  private static List<String> violations(String body, Function<JsonObject, ?> shape) {
    InvalidBody invalid = assertThrows(InvalidBody.class, () -> read(body, shape));
    return invalid.violations().stream().map(JsonObjectTest::told).toList();
  }

  private static String told(Violation violation) {
    return violation.pointer() + " " + violation.problem().code();
  }
}
