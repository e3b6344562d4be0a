package io.leadkeep.persistence.postgresql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** What a storage URL says, and what it doesn't tell anybody. */
final class PostgresqlDatabaseTest {
  @TempDir
  Path folder;

  @Test
  void readsAllPartsOfAUrl() {
    PGSimpleDataSource source = source("postgresql://lena:s3cret@db.example.com:6543/leads");
    assertEquals("lena", source.getUser());
    assertEquals("s3cret", source.getPassword());
    assertEquals("leads", source.getDatabaseName());
    assertArrayEquals(new String[] {"db.example.com"}, source.getServerNames());
    assertArrayEquals(new int[] {6543}, source.getPortNumbers());
  }

  @Test
  void needsNeitherUserNorPort() {
    PGSimpleDataSource source = source("postgresql://localhost/leads");
    assertArrayEquals(new int[] {5432}, source.getPortNumbers());
    assertEquals("localhost:5432/leads", PostgresqlDatabase.of("postgresql://localhost/leads").toString());
  }

  @Test
  void decodesUserPasswordAndName() {
    PGSimpleDataSource source = source("postgresql://l%C3%A4na:a%3Ab%40c%2F+%25@localhost/my%20leads");
    assertEquals("läna", source.getUser());
    assertEquals("a:b@c/+%", source.getPassword());
    assertEquals("my leads", source.getDatabaseName());
  }

  @Test
  void triesSeveralHostsForTheOneThatCanBeWritten() {
    PGSimpleDataSource source = source("postgresql://lena@one,two:6543,[::1]:7654/leads");
    assertArrayEquals(new String[] {"one", "two", "[::1]"}, source.getServerNames());
    assertArrayEquals(new int[] {5432, 6543, 7654}, source.getPortNumbers());
    assertEquals("primary", source.getTargetServerType());
  }

  @Test
  void handsParametersToTheDriver() throws SQLException {
    PGSimpleDataSource source =
        source("postgresql://one,two/leads?sslmode=verify-full&ApplicationName=a%20b&targetServerType=any");
    assertEquals("verify-full", source.getProperty(PGProperty.SSL_MODE));
    assertEquals("a b", source.getApplicationName());
    assertEquals("any", source.getTargetServerType());
  }

  @Test
  void readsThePasswordFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("password"), " p ss/word\r\n");
    assertEquals(" p ss/word", source("postgresql://lena@localhost/leads?passwordFile=" + file).getPassword());
  }

  @Test
  void saysThatThePasswordFileCannotBeRead() {
    String file = folder.resolve("missing").toString();
    assertTrue(refusal("postgresql://lena@localhost/leads?passwordFile=" + file).contains(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "postgresql:", "postgresql:leads", "postgresql://", "postgresql://localhost", "postgresql://localhost/",
      "postgresql://lena:s3cret@/leads", "postgresql://lena:s3cret@localhost:port/leads",
      "postgresql://lena:s3cret@localhost:0/leads", "postgresql://lena:s3cret@localhost:65536/leads",
      "postgresql://lena:s3cret@localhost,/leads", "postgresql://lena:s3cret@localhost/leads/more",
      "postgresql://lena:s3cret%@localhost/leads", "postgresql://lena:s3cret%zz@localhost/leads",
      "postgresql://lena:s3cret@localhost/leads?sslmod=require", "postgresql://lena:s3cret@localhost/leads?",
      "postgresql://lena:s3cret@localhost/leads#here", "postgresql://lena:s3cret/s3cret@localhost/leads"})
  void refusesOthersInOneLineThatKeepsThePassword(String url) {
    String message = refusal(url);
    assertEquals(1, message.lines().count(), message);
    assertFalse(message.contains("s3cret"), message);
  }

  @Test
  void tellsNobodyThePassword() {
    assertEquals("localhost:5432/leads", PostgresqlDatabase.of("postgresql://lena:s3cret@localhost/leads").toString());
  }

  private static PGSimpleDataSource source(String url) {
    PostgresqlDatabase database = PostgresqlDatabase.of(url);
    PGSimpleDataSource source = database.source();
    database.configure(source);
    return source;
  }

  private static String refusal(String url) {
    return assertThrows(IllegalArgumentException.class, () -> PostgresqlDatabase.of(url)).getMessage();
  }
}
