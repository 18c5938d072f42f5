package org.samenrooster.server.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RunningServer;

/** Today is Monday 23 November 2026; the published week is that from Monday 4 January 2027. */
@OnceIsEnough
final class PrintingIT {

  private final RunningServer server = RunningServer.started();

  @Test
  void aPublishedWeekIsAPageThatTellsNoMoreThanTheScreen() {
    var team = RosterTeam.on(server);
    var amy = team.member("<script>alert(1)</script>", 3);
    var ben = team.member("Ben", 3);
    team.publishedPeriod("2027-01-04", Map.of(amy, "EE.....", ben, "...LL.."));
    team.absent(ben, "2027-01-05 00:00", "2027-01-06 00:00");
    var paper = paper(amy.client());

    var page = expect(200, paper.get(team.path("/printed-week?from=2027-01-04")));

    assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.http().headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.http().body())
        .contains(": roster of 4 January 2027 to 10 January 2027", "Ben", "15:00–23:00")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "absent", ">Open<")
        .doesNotContain("<script", "SICK", "not published");
    var dutch = paper.with("Accept-Language", "nl");
    assertThat(dutch.get(team.path("/printed-week?from=2027-01-06")).http().body())
        .contains("rooster van 6 januari 2027 tot en met 12 januari 2027", "niet vastgesteld");
    var mine = expect(200, paper(ben.client()).get("/me/printed-week?from=2027-01-04"));
    assertThat(mine.http().body())
        .contains("My roster of 4 January 2027", "15:00–23:00", "absent")
        .doesNotContain("script", "07:00–15:00", ">Open<");
    var wrong = paper.get(team.path("/printed-week?from=soon"));
    assertThat(wrong.status()).isEqualTo(400);
  }

  private static Client paper(Client client) {
    return client.with("Accept", "text/html, application/problem+json");
  }
}
