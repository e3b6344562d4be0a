package io.leadkeep.http.json;

/** Thrown when bytes are not one JSON value. */
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedJson(Exception cause) {
    super(cause);
  }
}
