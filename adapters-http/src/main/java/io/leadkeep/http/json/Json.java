package io.leadkeep.http.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** The one mapper of the API. Safe for many threads. */
public final class Json {
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1_000;

  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(DEEPEST)
              .maxNumberLength(LONGEST_NUMBER)
              .maxNameLength(LONGEST_NAME)
              .build())
          .build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .addModule(new SimpleModule().addSerializer(new Timestamps()))
      .build();

  private Json() {}

  /** {@return a record, list or map as JSON in UTF-8} */
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** {@return a record or map as a tree that more members can be added to} */
  public static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * {@return the one JSON value that these bytes are}
   *
   * @throws MalformedJson if they are not UTF-8, not JSON, more than one value, nested too deep, or name a member twice
   */
  public static JsonNode parse(byte[] bytes) {
    JsonNode value;
    try {
      value = MAPPER.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException | JacksonException | NumberFormatException malformed) {
      throw new MalformedJson(malformed);
    }
    if (value.isMissingNode()) {
      throw new MalformedJson(new IllegalArgumentException("nothing there"));
    }
    return value;
  }

  /** Instants in UTC with exactly three decimals. */
  private static final class Timestamps extends StdSerializer<Instant> {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    Timestamps() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(FORM.format(value));
    }
  }
}
