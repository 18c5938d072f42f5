package org.samenrooster.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/**
 * A care team in an organisation of its own, made through the API: an administrator, a team lead
 * and seven colleagues who work early, late and night.
 */
public record CareTeam(
    SeededOrganisation organisation, Client administrator, Client lead, String id) {

  /** The colleagues besides the lead, by the length of their names. */
  private static final String COLLEAGUES = "Amy Bram Clara Daan Eva Finn Gijs";

  /** Makes the team. */
  public static CareTeam on(RunningServer server) {
    var organisation = SeededOrganisation.on(server);
    var administrator = server.as(organisation.personWithRole("ADMINISTRATOR"));
    var lead = organisation.person("Lotte");
    var created = administrator.post("/teams", document("Zonnehof", lead.login()));
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    return new CareTeam(organisation, administrator, server.as(lead), created.text("/id"));
  }

  /** The path of the team or of something in it. */
  public String path(String below) {
    return "/teams/" + id + below;
  }

  /** The whole document of such a team. */
  public static String document(String name, String leadLogin) {
    var colleagues =
        Stream.of(COLLEAGUES.split(" ")).map(CareTeam::member).collect(Collectors.joining(","));
    return """
        {"name":"%s","locationName":"De Linde","zone":"Europe/Amsterdam","rulePack":"nl-cao-vvt",
         "baseRosterMode":"HYBRID",
         "qualifications":[{"code":"VIG","name":"Verzorgende IG","level":3},
                           {"code":"VPK","name":"Verpleegkundige","level":4}],
         "members":[
          {"externalId":"%s","displayName":"Lotte","birthDate":"1980-04-02",
           "roles":[{"role":"MEMBER"},{"role":"TEAM_LEAD","from":"2026-01-01"}],
           "employments":[{"contractKind":"MIN_MAX","weeklyMinutes":1440,"minWeeklyMinutes":960,
                           "maxWeeklyMinutes":1920,"from":"2020-01-01"}],
           "qualifications":[{"code":"VPK","from":"2019-07-01"}],
           "fixedFreeDays":["WED"],
           "facts":[{"fact":"NO_NIGHTS","from":"2026-10-01","until":"2027-04-01"}]},
          %s],
         "shiftTypes":[
          {"code":"E","name":"Early","start":"07:00","end":"15:30","endsNextDay":false,
           "breakMinutes":30,"kind":"CARE"},
          {"code":"L","name":"Late","start":"15:00","end":"23:15","endsNextDay":false,
           "breakMinutes":30,"kind":"CARE","qualificationCodes":["VIG"]},
          {"code":"N","name":"Night","start":"23:00","end":"07:15","endsNextDay":true,
           "breakMinutes":30,"kind":"CARE"}],
         "handovers":[{"at":"15:00","minutes":30}]}
        """
        .formatted(name, leadLogin, colleagues);
  }

  private static String member(String name) {
    return """
        {"displayName":"%s",
         "employments":[{"contractKind":"FIXED","weeklyMinutes":1920,"from":"2020-01-01"}],
         "qualifications":[{"code":"VIG"}]}"""
        .formatted(name);
  }
}
