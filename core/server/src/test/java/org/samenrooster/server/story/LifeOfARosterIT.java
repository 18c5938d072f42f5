package org.samenrooster.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** Today is Monday 23 November 2026. Everybody works 24 hours a week, so about three shifts. */
final class LifeOfARosterIT {

  private static final LocalDate FROM = LocalDate.parse("2026-12-28");
  private static final int DAYS = 14;
  private static final int SHIFT_MINUTES = 450;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> LIFE =
      List.of(
          "care-demand-stored",
          "base-roster-accepted",
          "period-planned",
          "period-moved",
          "shift-picked",
          "completion-taken",
          "period-published",
          "shift-exchanged",
          "replacement-opened",
          "shift-picked");

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final List<RosterMember> members = new ArrayList<>();
  private String periodId = "";

  @Test
  void aTeamOfTwelveMakesItsOwnRoster() {
    live(12, 2, 2, 1);
  }

  @Test
  @OnceIsEnough
  void aTeamOfFortyMakesItsOwnRoster() {
    live(40, 6, 6, 4);
  }

  private void live(int people, int early, int late, int night) {
    IntStream.range(1, people).forEach(i -> members.add(team.member("Member " + i, 3)));
    agree();
    careIsNeeded(early, late, night);
    theBaseRosterCoversIt(people);
    everybodyWishesWithoutSeeingTheOthers();
    theTeamPicksAndImproves();
    theRestIsCompletedAndEverybodyReadsWhy();
    theLeadLooksAtExceptionsAndADeputyAtTheLeadsOwnLine();
    assertThat(held() + roster().at("/openShifts").size())
        .as("nothing is lost on the way")
        .isEqualTo((early + late + night) * DAYS);
    whoWantsSwaps();
    whoFallsIllIsReplaced();
    hoursAreThoseOfTheShifts();
    everybodyCouldFollowIt();
  }

  private void agree() {
    team.agrees(
        Agreements.from("2026-11-23")
            .with("unpopular", "{\"kinds\":[\"NIGHT\"],\"shiftTypes\":[]}")
            .with("picking", "{\"maximumShifts\":7}"));
  }

  private void careIsNeeded(int early, int late, int night) {
    team.baseRosterMode("FREE");
    team.needs(early, late, night);
  }

  private void theBaseRosterCoversIt(int people) {
    var search = "{\"cycleWeeks\":2,\"seconds\":4,\"seed\":7,\"leastChange\":false}";
    var job = team.searched("/base-roster-jobs", search);
    assertThat(job.at("/proposal/lines").size()).isEqualTo(people);
    var accept = "/base-roster-jobs/" + job.at("/id").asString() + "/accept";
    expect(200, lead(accept, "{\"anchorDate\":\"2026-12-28\"}"));
  }

  private void everybodyWishesWithoutSeeingTheOthers() {
    periodId = team.period(FROM.toString(), DAYS / 7);
    expect(200, team.move(periodId, "OPEN_WISHING"));
    for (var i = 0; i < members.size(); i++) {
      var wishes =
          """
          {"wishes":[{"date":"%s","kind":"WANT","shiftType":"%s","strength":2},
                     {"date":"%s","kind":"VETO"}]}
          """
              .formatted(
                  FROM.plusDays(i % DAYS), "ELN".charAt(i % 3), FROM.plusDays((i + 4) % DAYS));
      expect(200, members.get(i).client().put(period("/members/" + id(i) + "/wishes"), wishes));
    }
    var first = period("/members/" + id(0) + "/wishes");
    assertThat(members.get(1).client().get(first).status()).isEqualTo(403);
    assertThat(team.lead().client().get(period("/wishes")).problem()).isEqualTo("wrong-phase");
  }

  private void theTeamPicksAndImproves() {
    expect(200, team.move(periodId, "OPEN_PICKING"));
    var picked = members.stream().filter(this::picks).toList();
    assertThat(picked).hasSizeGreaterThan(members.size() * 3 / 4);
    var regrets = picked.get(0);
    var hers = ids(line(regrets).at("/shifts")).get(0);
    expect(200, regrets.client().post(team.path("/shifts/" + hers + "/withdraw")));
    expect(200, team.move(periodId, "CLOSE_PICKING"));
  }

  private boolean picks(RosterMember member) {
    var open = expect(200, member.client().get(period("/open-shifts?limit=100"))).json();
    var fitting = nodes(open.at("/items")).stream().filter(one -> one.at("/pickable").asBoolean());
    var shift = fitting.findFirst();
    return shift.isPresent()
        && member
                .client()
                .post(team.path("/shifts/" + shift.get().at("/shift/id").asString() + "/pick"))
                .status()
            == 200;
  }

  private void theRestIsCompletedAndEverybodyReadsWhy() {
    var picks = held();
    var jobs = "/periods/" + periodId + "/completion-jobs";
    var job = team.searched(jobs, "{\"seconds\":3,\"seed\":1}");
    expect(200, lead(jobs + "/" + job.at("/id").asString() + "/take"));
    assertThat(held()).isGreaterThan(picks);
    for (var member : members) {
      var path = team.path("/members/" + member.id() + "/completion-reasons?periodId=" + periodId);
      var reasons = expect(200, member.client().get(path)).json().at("/items");
      assertThat(nodes(reasons)).allMatch(one -> !one.at("/reason").asString().isBlank());
    }
  }

  private void theLeadLooksAtExceptionsAndADeputyAtTheLeadsOwnLine() {
    expect(200, team.move(periodId, "START_APPROVAL"));
    var overview = expect(200, team.lead().client().get(period("/approval-overview"))).json();
    assertThat(overview.at("/lines").size()).isEqualTo(members.size() + 1);
    assertThat(nodes(overview.at("/lines")))
        .noneMatch(line -> line.at("/exceptions").toString().contains("RULE_BROKEN"));
    var seen = "{\"acknowledgeShortfall\":true}";
    expect(200, team.lead().client().post(period("/approve"), seen));
    var deputy = members.get(1);
    var until = "{\"memberId\":\"%s\",\"from\":\"2026-11-23\",\"until\":\"2026-12-01\"}";
    expect(201, lead("/deputies", until.formatted(deputy.id())));
    expect(200, deputy.client().post(period("/approve"), seen));
    expect(200, lead("/periods/" + periodId + "/publish"));
  }

  private void whoWantsSwaps() {
    var swap = swaps().filter(one -> one.status() == 201).findFirst().orElseThrow();
    var other = swap.text("/moves/1/fromMemberId");
    var agreed =
        member(other)
            .client()
            .post(
                team.path("/roster-changes/" + swap.text("/id") + "/answer"),
                "{\"reply\":\"AGREE\"}");
    assertThat(agreed.text("/state")).isEqualTo("BOOKED");
    assertThat(ids(line(member(other)).at("/shifts"))).contains(swap.text("/moves/0/shift/id"));
  }

  /** Swaps of the first member with whoever comes, as they are proposed. */
  private Stream<Answer> swaps() {
    var one = members.get(0);
    return ids(line(one).at("/shifts")).stream()
        .flatMap(
            hers ->
                members.stream()
                    .skip(1)
                    .flatMap(other -> ids(line(other).at("/shifts")).stream())
                    .map(
                        his ->
                            one.client()
                                .post(
                                    team.path("/roster-changes"),
                                    "{\"kind\":\"SWAP\",\"shiftId\":\"%s\",\"forShiftId\":\"%s\"}"
                                        .formatted(hers, his))));
  }

  private void whoFallsIllIsReplaced() {
    var ill = members.stream().filter(this::worksOnTheFirstDays).findFirst().orElseThrow();
    var calls = "/members/" + ill.id() + "/sick-calls";
    var call = expect(201, lead(calls, "{\"expectedBack\":\"2026-12-30\"}"));
    var replacement = call.text("/vacated/0/replacement/id");
    assertThat(replacement).as(call.toString()).isNotBlank();
    var picked =
        members.stream()
            .filter(member -> member != ill)
            .map(member -> member.client().post(team.path("/shifts/" + replacement + "/pick")))
            .filter(answer -> answer.status() == 200);
    assertThat(picked.findFirst()).isPresent();
  }

  private boolean worksOnTheFirstDays(RosterMember member) {
    return nodes(line(member).at("/shifts")).stream()
        .anyMatch(shift -> shift.at("/date").asString().compareTo("2026-12-30") < 0);
  }

  private void hoursAreThoseOfTheShifts() {
    for (var member : Stream.concat(members.stream(), Stream.of(team.lead())).toList()) {
      var booked =
          server.column(
              """
              select coalesce(sum(e.minutes), 0) from hours_entry e
              join hours_account a on a.id = e.account_id
              where a.person_id = '%s' and e.kind in ('ROSTERED', 'ABSENCE')
              """
                  .formatted(member.person().id()));
      assertThat(Integer.parseInt(booked.get(0)))
          .as("hours of " + member.person().login())
          .isEqualTo(line(member).at("/shifts").size() * SHIFT_MINUTES);
    }
  }

  // An event is told a second or two after the command was answered.
  private void everybodyCouldFollowIt() {
    var end = Instant.now().plus(PATIENCE);
    var told = told();
    while (!told.get(told.size() - 1).equals(LIFE.get(LIFE.size() - 1))
        || !told.contains("replacement-opened")) {
      assertThat(Instant.now()).as("so far there is %s", told).isBefore(end);
      told = told();
    }
    assertThat(told).containsSubsequence(LIFE);
  }

  private List<String> told() {
    var told = new ArrayList<String>();
    var known = -1L;
    var last = 0L;
    while (last > known) {
      known = last;
      var page = members.get(0).client().get(team.path("/past-events?after=" + known));
      var json = expect(200, page).json();
      nodes(json.at("/items")).forEach(event -> told.add(event.at("/name").asString()));
      last = json.at("/lastEventId").asLong();
    }
    return told;
  }

  private Answer lead(String path) {
    return team.lead().client().post(team.path(path));
  }

  private Answer lead(String path, String json) {
    return team.lead().client().post(team.path(path), json);
  }

  private int held() {
    return nodes(roster().at("/members")).stream()
        .mapToInt(line -> line.at("/shifts").size())
        .sum();
  }

  private JsonNode roster() {
    return expect(200, team.lead().client().get(period("/roster"))).json();
  }

  private JsonNode line(RosterMember member) {
    return nodes(roster().at("/members")).stream()
        .filter(line -> line.at("/memberId").asString().equals(member.id()))
        .findFirst()
        .orElseThrow();
  }

  private RosterMember member(String memberId) {
    return members.stream().filter(one -> one.id().equals(memberId)).findFirst().orElseThrow();
  }

  private String id(int index) {
    return members.get(index).id();
  }

  private String period(String rest) {
    return team.path("/periods/" + periodId + rest);
  }

  private static List<String> ids(JsonNode shifts) {
    return nodes(shifts).stream().map(shift -> shift.at("/id").asString()).toList();
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return array.valueStream().toList();
  }
}
