package org.samenrooster.examples.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.client.ApiClient;
import org.samenrooster.client.ApiException;
import org.samenrooster.client.ApiResponse;
import org.samenrooster.client.model.BaseRosterAcceptance;
import org.samenrooster.client.model.BaseRosterCell;
import org.samenrooster.client.model.BaseRosterCellReference;
import org.samenrooster.client.model.BaseRosterJob;
import org.samenrooster.client.model.BaseRosterJobRequest;
import org.samenrooster.client.model.BaseRosterJobState;
import org.samenrooster.client.model.BaseRosterLine;
import org.samenrooster.client.model.BaseRosterMode;
import org.samenrooster.client.model.CareDemandDocument;
import org.samenrooster.client.model.ConsentState;
import org.samenrooster.client.model.LateConsent;
import org.samenrooster.client.model.LateConsents;
import org.samenrooster.client.model.LateConsentsByPhone;
import org.samenrooster.client.model.LateConsentsToAsk;
import org.samenrooster.client.model.NewPeriod;
import org.samenrooster.client.model.OpenShift;
import org.samenrooster.client.model.PeriodApproval;
import org.samenrooster.client.model.PhaseChange;
import org.samenrooster.client.model.PhaseCommand;
import org.samenrooster.client.model.Team;
import org.samenrooster.client.model.TeamDocument;
import org.samenrooster.client.model.TeamMember;
import org.samenrooster.client.model.Weekday;

/**
 * Tells the sample care home's story to a server in demo mode that does not know it yet: the team,
 * what its clients need, a base roster, a published roster that is over and one around today, and a
 * next period in which the team picks.
 */
public final class SampleStory {

  private static final String ADMINISTRATOR = "demo-admin";
  private static final String TEAM_LEAD = "demo-fatima";
  private static final String OTHER_LEAD = "demo-joost";
  private static final String NURSE = "demo-sian";
  private static final int SEARCH_SECONDS = 1;
  private static final long POLL_MILLIS = 500;
  private static final Set<Weekday> WEEKEND = Set.of(Weekday.SAT, Weekday.SUN);
  private static final ObjectMapper JSON = ApiClient.createDefaultObjectMapper();

  private final String address;
  private final Caller lead;
  private final Caller otherLead;
  private final String teamId;
  private final SampleBaseRoster baseRoster;

  private SampleStory(String address, String teamId, SampleBaseRoster baseRoster)
      throws ApiException {
    this.address = address;
    this.lead = Caller.signedIn(address, TEAM_LEAD);
    this.otherLead = Caller.signedIn(address, OTHER_LEAD);
    this.teamId = teamId;
    this.baseRoster = baseRoster;
  }

  /**
   * Tells the story once; a server that knows a team already is left alone.
   *
   * @param arguments the address of the API and the folder with the sample documents
   */
  public static void main(String[] arguments)
      throws ApiException, IOException, InterruptedException {
    String address = arguments[0];
    Path documents = Path.of(arguments[1]);
    Caller administrator = Caller.signedIn(address, ADMINISTRATOR);
    if (!administrator.teams().listTeams(null, 1).getItems().isEmpty()) {
      return;
    }
    TeamDocument document = read(documents, "care-home-team.json", TeamDocument.class);
    document.setBaseRosterMode(BaseRosterMode.FIXED);
    // The ids in the file are the command line's; a server gives its own.
    Map<String, String> idsInFile =
        document.getMembers().stream()
            .collect(Collectors.toMap(TeamMember::getExternalId, TeamMember::getId));
    // The ids in the file are the command line's; a server gives its own.
    document.getMembers().forEach(member -> member.setId(null));
    Team team = administrator.teams().createTeam(Caller.newKey(), document);
    Map<String, String> memberIds =
        team.getDocument().getMembers().stream()
            .collect(
                Collectors.toMap(
                    member -> idsInFile.get(member.getExternalId()), TeamMember::getId));
    SampleBaseRoster baseRoster =
        new SampleBaseRoster(
            read(documents, "care-home-base-roster.json", JsonNode.class), memberIds);
    SampleStory story = new SampleStory(address, team.getId(), baseRoster);
    story.tell(read(documents, "care-home-demand.json", CareDemandDocument.class), administrator);
  }

  private static <T> T read(Path documents, String name, Class<T> type) throws IOException {
    return JSON.readValue(documents.resolve(name).toFile(), type);
  }

  private void tell(CareDemandDocument demand, Caller administrator)
      throws ApiException, InterruptedException {
    LocalDate monday =
        lead.me().getMe().getToday().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    lead.demand().putCareDemand(teamId, Caller.newKey(), demand, null);
    acceptBaseRoster(monday.minusWeeks(6));
    publishRoster(monday.minusWeeks(6), 4);
    publishRoster(monday.minusWeeks(2), 7);
    letTheTeamPickWeekends(administrator);
    openNextPeriod(monday.plusWeeks(5));
  }

  private void acceptBaseRoster(LocalDate anchor) throws ApiException, InterruptedException {
    BaseRosterJobRequest wanted =
        new BaseRosterJobRequest()
            .cycleWeeks(baseRoster.cycleWeeks())
            .seconds(SEARCH_SECONDS)
            .seed(1)
            .pins(baseRoster.pins());
    BaseRosterJob job = lead.baseRosters().startBaseRosterJob(teamId, Caller.newKey(), wanted);
    while (job.getState() != BaseRosterJobState.DONE) {
      if (job.getState() == BaseRosterJobState.FAILED) {
        throw new IllegalStateException(
            "The search for a base roster failed; the server's log says why.");
      }
      Thread.sleep(POLL_MILLIS);
      job = lead.baseRosters().getBaseRosterJob(teamId, job.getId(), null);
    }
    BaseRosterAcceptance acceptance =
        new BaseRosterAcceptance()
            .anchorDate(anchor)
            .fixedCells(weekdays(job.getProposal().getLines()));
    lead.baseRosters().acceptBaseRosterProposal(teamId, job.getId(), Caller.newKey(), acceptance);
  }

  private static List<BaseRosterCellReference> weekdays(List<BaseRosterLine> lines) {
    List<BaseRosterCellReference> cells = new ArrayList<>();
    for (BaseRosterLine line : lines) {
      for (BaseRosterCell cell : line.getCells()) {
        if (!WEEKEND.contains(cell.getDay())) {
          cells.add(
              new BaseRosterCellReference()
                  .memberId(line.getMemberId())
                  .week(cell.getWeek())
                  .day(cell.getDay()));
        }
      }
    }
    return cells;
  }

  private void publishRoster(LocalDate from, int weeks) throws ApiException {
    String period = openPeriod(from, weeks);
    move(period, PhaseCommand.CLOSE_PICKING);
    move(period, PhaseCommand.START_APPROVAL);
    PeriodApproval approval = new PeriodApproval().acknowledgeShortfall(true);
    lead.periods().approvePeriod(teamId, period, Caller.newKey(), approval, null);
    // Nobody approves her own roster: the other lead looks at the line of the first.
    otherLead.periods().approvePeriod(teamId, period, Caller.newKey(), approval, null);
    // The period has begun already, so everyone must have agreed: she who asks agrees by that, the
    // others
    // did so by telephone.
    LateConsents asked =
        lead.approval()
            .askForLateConsents(teamId, period, Caller.newKey(), new LateConsentsToAsk(), null);
    Set<String> byPhone =
        asked.getItems().stream()
            .filter(consent -> consent.getState() == ConsentState.ASKED)
            .map(LateConsent::getMemberId)
            .collect(Collectors.toSet());
    lead.approval()
        .enterLateConsents(
            teamId, period, Caller.newKey(), new LateConsentsByPhone().memberIds(byPhone), null);
    lead.periods().publishPeriod(teamId, period, Caller.newKey(), null);
  }

  private void letTheTeamPickWeekends(Caller administrator) throws ApiException {
    ApiResponse<Team> stored = administrator.teams().getTeamWithHttpInfo(teamId);
    String version = stored.getHeaders().get("ETag").get(0);
    TeamDocument document = stored.getData().getDocument().baseRosterMode(BaseRosterMode.HYBRID);
    administrator.teams().replaceTeam(teamId, version, Caller.newKey(), document);
  }

  private void openNextPeriod(LocalDate from) throws ApiException {
    String period = openPeriod(from, 4);
    Caller nurse = Caller.signedIn(address, NURSE);
    OpenShift first =
        nurse.shifts().listOpenShifts(teamId, period, null, 100, null).getItems().stream()
            .filter(OpenShift::getPickable)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The sample period has no shift that " + NURSE + " can pick."));
    nurse.shifts().pickShift(teamId, first.getShift().getId(), Caller.newKey(), null);
  }

  private String openPeriod(LocalDate from, int weeks) throws ApiException {
    NewPeriod dates = new NewPeriod().from(from).weeks(weeks);
    String period = lead.periods().createPeriod(teamId, Caller.newKey(), dates).getId();
    move(period, PhaseCommand.OPEN_PICKING);
    return period;
  }

  private void move(String period, PhaseCommand command) throws ApiException {
    lead.periods().movePeriod(teamId, period, Caller.newKey(), new PhaseChange().command(command));
  }
}
