package io.leadkeep.http.page;

import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Handler;
import io.leadkeep.http.server.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The routes of static resources: the first page, the OpenAPI document, and a page to read it. */
public final class PageRoutes {
  private static final String HTML = "text/html; charset=utf-8";
  /** A page may only do what it brings along; it loads nothing from elsewhere. */
  private static final String POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
      + "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final byte[] start = resource("start.html");
  private final byte[] docs = resource("docs.html");
  private final byte[] openApi = resource("openapi.json");

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    Handler document = request -> Answer.of(200, "application/json", openApi);
    return List.of(
        Route.open("/", request -> page(start)),
        Route.open("/docs", request -> page(docs)),
        Route.open("/openapi.json", document),
        Route.open(Route.BASE + "/openapi.json", document));
  }

  private static Answer page(byte[] html) {
    return Answer.of(200, HTML, html).with("Content-Security-Policy", POLICY).with("Content-Language", "en");
  }

  private static byte[] resource(String name) {
    try (InputStream stream = PageRoutes.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
