package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Backend;
import io.leadkeep.bootstrap.LiveServer;
import io.leadkeep.bootstrap.Reply;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * How many statements each request makes: always the same number, however much there is of anything, and on whatever
 * engine. Beginning and end of a transaction are none, many rows that are saved by one statement are one.
 *
 * <p>What grows in large steps: the answer to "why?" reads histories by 200 changes, a selection that is frozen its
 * members by pages. What grows with its subject: a contact that is deleted leaves its sales one by one; a company that
 * enters a tracked category takes three statements for each different lead status that its contacts held.
 */
@ParameterizedClass
@EnumSource(names = "MEMORY", mode = Mode.EXCLUDE)
class StatementsTest {
  /**
   * First the number after an administrator has changed something, so that nothing is remembered of lists, users and
   * settings; then the number for the same request once more. SQLite has one more where a + stands: it is told what few
   * records meet.
   */
  private static final String NUMBERS = """
        9   3  GET /contacts/{contact}
        7   2  GET /companies/{company}
        8   4  GET /sales/{sale}
        9   3  GET /contacts?limit=2
       10   4  GET /contacts?limit=2&count=true
        9   3  GET /contacts?limit=2&cursor={next}
        9   3  GET /contacts?leadStatus=open,contacting&owner={owner}&sort=name
        9   3  GET /contacts?categoryGroup=POTENTIAL_CUSTOMER&leadStatus.not=disqualified&sort=-updatedAt
        9   3 +GET /contacts?leadStatus=open&sort=createdAt
       10   4  GET /contacts?owner={owners}&company={companies}&sort=company,-owner
       10   4  GET /contacts?selection={dynamic}
       10   4  GET /contacts?selection={selections}&q=e
        7   2  GET /companies?limit=1
        8   3  GET /companies?limit=1&count=true&owner={owners}
        7   2  GET /companies?limit=1&cursor={next}
       10   4  GET /companies/{company}/contacts
        9   5  GET /companies/{company}/sales
        8   4  GET /sales?limit=1
       11   7  GET /sales?limit=1&count=true&company={companies}&contact={contacts}
        8   4  GET /sales?limit=1&cursor={next}
        9   5  POST /sales/search {'criteria': {'anyOf': [{'allOf': [{'field': 'leadSource', 'op': 'ABSENT'}]}]}}
       11   5  POST /contacts/search {'criteria': {criteria}, 'count': true}
        8   3  POST /companies/search {'sort': '-name'}
        6   2  GET /contacts/counts?groupBy=leadStatus
        7   2  GET /contacts/counts?groupBy=owner&leadStatusVisible=true
        7   2  GET /contacts/counts?groupBy=category,leadStatus
        6   2  GET /contacts/counts?groupBy=owner,source
        8   3  POST /contacts/counts {'criteria': {criteria}, 'groupBy': 'source'}
        6   2  GET /companies/counts?groupBy=categoryGroup
       10   4  GET /board?entity=contact&groupBy=leadStatus
       10   4  GET /board?entity=contact&groupBy=owner&rows=category
        9   4  GET /board?entity=company&groupBy=category&selection={companySelection}
       10   4  GET /board?entity=contact&groupBy=leadStatus&column=contacting&limit=1&cursor={next}
        5   2  GET /dashboards
        5   2  GET /dashboards/{dashboard}
        6   3  GET /dashboards/{dashboard}/tiles/{number}/data
       11   5  GET /dashboards/{dashboard}/tiles/{list}/data
        7   3  GET /dashboards/{dashboard}/tiles/{bar}/data
        7   3  GET /dashboards/{dashboard}/tiles/{donut}/data
        8   3  GET /dashboards/{dashboard}/tiles/{crossTable}/data
        7   3  GET /dashboards/{dashboard}/tiles/{funnelNow}/data
        7   3  GET /dashboards/{dashboard}/tiles/{funnelReached}/data
        7   3  GET /dashboards/{dashboard}/tiles/{funnelCohort}/data
        8   3  GET /dashboards/{dashboard}/tiles/{lifecycleFunnel}/data
        7   3  GET /dashboards/{dashboard}/tiles/{newLeads}/data
        9   4  GET /dashboards/{dashboard}/tiles/{needsAttention}/data
        6   3  GET /dashboards/{dashboard}/tiles/{salesBySource}/data
       10   6  GET /dashboards/{dashboard}/tiles/{sales}/data
        8   3  GET /selections
        7   2  GET /selections/{dynamic}
        6   3  GET /selections/{static}
       11   5  GET /selections/{dynamic}/members
       13   7  GET /selections/{static}/members?count=true
        5   2  GET /contacts/{contact}/history
        5   2  GET /companies/{company}/history?limit=1&cursor={next}
       12   7  GET /contacts/{contact}/why?field=leadStatus
        8   4  GET /companies/{company}/why?field=category
        6   3  GET /contacts/{contact}/conversions
        7   3  GET /category-proposals
        5   1  GET /categories
        5   1  GET /lead-statuses
        7   1  GET /lead-categorization
        5   1  GET /settings
        5   2  GET /users
        4   1  GET /me
        4   1  GET /meta
       12   7  POST /companies {'name': 'Åkeri Syd', 'owner': '{owner}'}
       13   6  POST /contacts {'lastName': 'Ek', 'company': '{company}', 'owner': '{owner}'}
       10   3  POST /contacts?preview=true {'lastName': 'Ek', 'company': '{company}', 'owner': '{owner}'}
       13   7  POST /sales {'title': 'Service', 'company': '{company}', 'contact': '{contact}', 'owner': '{owner}'}
       14   7  PATCH /contacts/{newContact} {'phone': '+46 1', 'title': 'CEO'}
       14   7  PATCH /contacts/{newContact} {'leadStatus': 'contacting'}
       14   7  PATCH /contacts/{newContact} {'leadStatus': 'open'}
       16   9  PATCH /contacts/{newContact} {'leadStatus': 'qualified'}
       19  12  PATCH /contacts/{newContact} {'leadStatus': 'disqualified'}
       15   8  PATCH /contacts/{newContact} {'company': '{company}'}
       18  12  PATCH /sales/{newSale} {'status': 'SOLD'}
       14   9  PATCH /companies/{newCompany} {'category': 'customer'}
       13   8  PATCH /companies/{newCompany} {'name': 'Åkeri Väst'}
       19  13  PATCH /companies/{newCustomer} {'category': 'lead'}
       15  11  POST /category-proposals/{newProposal}/decision {'decision': 'ACCEPT'}
       17  11  POST /lead-captures {'email': '{newAddress}', 'company': '{newName}', 'utm': {'source': 'web'}}
       17  11  POST /lead-captures {'email': '{knownAddress}', 'company': '{newName}', 'utm': {'source': 'web'}}
       10   6  POST /lead-captures {'email': '{knownAddress}'}
       14  10  POST /companies Idempotency-Key: {newKey} {'name': 'Once'}
        6   3  POST /companies Idempotency-Key: {usedKey} {'name': 'Once'}
       12   9  POST /selections/{static}/members {'add': ['{newContact}']}
       12   9  DELETE /contacts/{newContact}
       13  10  DELETE /companies/{emptyCompany}
      """;
  private static final Pattern LINE = Pattern.compile(
      " *\\d+ +\\d+ (?<more>[ +])"
          + "(?<request>(?<method>[A-Z]+) (?<path>\\S+)(?: Idempotency-Key: (?<key>\\S+))?(?: (?<body>.*))?)");
  private static final String NEXT = "&cursor={next}";

  @Parameter
  Backend backend;

  @ParameterizedTest
  @EnumSource
  void dependOnTheRequestAlone(Populated.Amount amount) {
    try (LiveServer server = LiveServer.counted(backend)) {
      Populated workspace = new Populated(server.api(), amount);
      assertEquals(NUMBERS, NUMBERS.lines()
          .map(line -> counted(server, workspace, line)).collect(Collectors.joining("\n", "", "\n")));
    }
  }

  private String counted(LiveServer server, Populated workspace, String line) {
    Matcher parts = LINE.matcher(line);
    assertTrue(parts.matches(), line);
    int first = statements(server, workspace, parts, workspace::forgetWhatIsKnown);
    int again = statements(server, workspace, parts, () -> {});
    int more = parts.group("more").equals("+") && backend == Backend.SQLITE ? 1 : 0;
    return "%3d %3d %s%s".formatted(first - more, again - more, parts.group("more"), parts.group("request"));
  }

  private static int statements(LiveServer server, Populated workspace, Matcher parts, Runnable before) {
    Api api = parts.group("key") == null
        ? server.api()
        : server.api().with("Idempotency-Key", workspace.filled(parts.group("key")));
    String path = workspace.filled(parts.group("path"));
    if (path.contains(NEXT)) {
      Reply page = server.api().get(path.replace(NEXT, ""));
      String place = path.startsWith("/board") ? "/columns/0/nextCursor" : "/nextCursor";
      path = path.replace("{next}", page.is(200).textAt(place));
    }
    Optional<String> body = Optional.ofNullable(parts.group("body")).map(workspace::filled);
    before.run();
    server.statements().take();
    Reply reply = api.send(parts.group("method"), path, body);
    assertTrue(reply.status() < 300, () -> parts.group("request") + ": " + reply.text());
    return server.statements().take().size();
  }
}
