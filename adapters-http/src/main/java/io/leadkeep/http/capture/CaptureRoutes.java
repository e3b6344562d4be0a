package io.leadkeep.http.capture;

import static io.leadkeep.http.json.JsonReaders.text;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.capture.CaptureLead;
import io.leadkeep.application.capture.Captured;
import io.leadkeep.application.capture.Captured.Outcome;
import io.leadkeep.application.capture.Submission;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.http.contact.ContactAnswers;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.limit.RateLimit;
import io.leadkeep.http.mapping.LeadSources;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The route of submissions of forms. */
public final class CaptureRoutes {
  private final CaptureLead capture;
  private final RateLimit limit;

  /** Needs the use case, and how often it may be used. */
  public CaptureRoutes(CaptureLead capture, RateLimit limit) {
    this.capture = capture;
    this.limit = limit;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(Route.post("/lead-captures", Role.USER, this::capture).alsoFor(TokenScope.LEAD_CAPTURE));
  }

  private Answer capture(Request request) {
    limit.admit(request);
    Captured captured = Resource.carryOut(request, CaptureRoutes::submission,
        submission -> capture.handle(new CaptureLead.Command(request.caller(), submission)));
    boolean created = captured.outcome() == Outcome.CREATED;
    Representation contact = ContactAnswers.told(request, captured.contact())
        .telling(CaptureJson.MEMBER, CaptureJson.of(captured));
    return mayRead(request, captured)
        ? Resource.told(request, contact, created)
        : Answer.json(created ? 201 : 200, BriefJson.of(captured));
  }

  /** Whoever can do nothing but this learns nothing of what was there before. */
  private static boolean mayRead(Request request, Captured captured) {
    return request.scope() == TokenScope.FULL
        || (captured.outcome() == Outcome.CREATED && !captured.company().equals(Optional.of(Outcome.MATCHED)));
  }

  private static Submission submission(JsonObject body) {
    return new Submission(
        body.required("email", word(EmailAddress::new)),
        body.optional("firstName", text(ShortText::new)),
        body.optional("lastName", text(ShortText::new)),
        body.optional("phone", text(ShortText::new)),
        body.optional("company", text(ShortText::new)),
        body.optional("utm", LeadSources.IF_ANY),
        body.optional("firstTouch", LeadSources.IF_ANY));
  }

  private record BriefJson(UUID id, CaptureJson capture) {
    static BriefJson of(Captured captured) {
      return new BriefJson(captured.contact().value().contact().id().value(), CaptureJson.of(captured));
    }
  }
}
