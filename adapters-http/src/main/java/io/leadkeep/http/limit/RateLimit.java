package io.leadkeep.http.limit;

import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.server.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many requests a minute with one token. A token that was quiet for a minute may make all of them at once; then one
 * comes free after the other, evenly. Safe for many threads; each server process counts for itself.
 */
public final class RateLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  /** With so many tokens it is worth the time to forget the quiet ones. */
  private static final int MANY = 10_000;

  private final InstantSource clock;
  private final int perMinute;
  /** When the requests of each token so far would have come to an end, had they come evenly. */
  private final Map<Client, Instant> spent = new ConcurrentHashMap<>();

  /**
   * Makes a limit.
   *
   * @param clock tells the time
   * @param perMinute how many requests a minute; 0 for no limit
   */
  public RateLimit(InstantSource clock, int perMinute) {
    this.clock = clock;
    this.perMinute = perMinute;
  }

  /**
   * Counts a request.
   *
   * @throws io.leadkeep.http.problem.ProblemException RATE_LIMITED if it is one too many; it isn't counted then
   */
  public void admit(Request request) {
    if (perMinute == 0) {
      return;
    }
    Instant now = clock.instant();
    if (spent.size() > MANY) {
      spent.values().removeIf(end -> !end.isAfter(now));
    }
    Client client = new Client(request.caller().workspace(), request.token());
    spent.compute(client, (same, end) -> counted(end == null || end.isBefore(now) ? now : end, now));
  }

  private Instant counted(Instant end, Instant now) {
    Instant next = end.plus(WINDOW.dividedBy(perMinute));
    Duration early = Duration.between(now.plus(WINDOW), next);
    if (early.isPositive()) {
      long seconds = early.plusSeconds(1).minusNanos(1).toSeconds(); // rounded up
      throw Problem.of(ProblemCode.RATE_LIMITED).withHeader("Retry-After", Long.toString(seconds)).exception();
    }
    return next;
  }

  private record Client(WorkspaceId workspace, AccessTokenId token) {}
}
