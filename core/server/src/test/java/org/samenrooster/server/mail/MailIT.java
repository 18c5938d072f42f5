package org.samenrooster.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/** With a mail server that is there, is not there, and does not want a letter. */
@OnceIsEnough
final class MailIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String ADDRESS = "/me/mail-address";
  private static final Pattern CODE = Pattern.compile("\\b[0-9]{8}\\b");

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final RosterMember amy = team.member("Amy", 3);
  private final String amysAddress = "amy-" + amy.person().id() + "@mail.example";
  private GreenMail mail = mailServer();

  private static GreenMail mailServer() {
    var started =
        new GreenMail(
            new ServerSetup(RunningServer.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    started.start();
    return started;
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  @Test
  void whoConfirmsAnAddressGetsWhatSheWantsInHerLanguageOnce() throws Exception {
    var ben = team.member("Ben", 3);
    kept("getMailAddress", amy.client().get(ADDRESS));
    confirm("NL");
    wants("ROSTER_PUBLISHED", "BASE_ROSTER_CHANGED");

    team.publishedPeriod("2026-11-23", Map.of(amy, "E......", ben, ".E....."));
    awaitWaiting(1);
    send();
    send();

    var letter = letter(2);
    assertThat(letter.getSubject()).isEqualTo("Een melding over je rooster");
    assertThat(letter.getFrom()[0]).hasToString("rooster@samenrooster.example");
    assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(letter.getHeader("Content-Language", null)).isEqualTo("nl");
    assertThat(letter.getMessageID()).endsWith("@samenrooster.example>");
    assertThat(letter.getContent().toString())
        .contains(": het rooster van 23 november 2026 tot en met 29 november 2026 is vastgesteld.")
        .contains("Lees verder op https://hr.example/rooster")
        .doesNotContain("Ben", "Amy", "07:00");
    assertThat(states()).containsExactly("SENT");

    var gone = kept("removeMailAddress", amy.client().post(ADDRESS + "/remove"));
    assertThat(gone.text("/state")).isEqualTo("NONE");
    assertThat(gone.http().body()).doesNotContain("mail.example");
  }

  @Test
  void aWrongCodeConfirmsNothingAndTheFourthOfADayIsNotSent() throws Exception {
    ask("EN");
    var wrong = kept("confirmMailAddress", confirmed("00000000"));
    assertThat(wrong.text("/state")).isEqualTo("ASKED");
    ask("EN");
    ask("EN");
    var fourth = asked("EN");
    assertThat(fourth.status()).isEqualTo(429);
    amy.client().post(ADDRESS + "/remove");
    assertThat(asked("EN").status()).isEqualTo(429);
  }

  @Test
  void aDayOffIsQuietByMailToo() throws Exception {
    var ben = team.member("Ben", 3);
    confirm("EN");
    wants("ROSTER_PUBLISHED");

    // Today is Monday, on which she does not work.
    team.publishedPeriod("2026-11-23", Map.of(amy, ".E.....", ben, "E......"));
    awaitWaiting(1);
    send();

    assertThat(letters()).hasSize(1);
    assertThat(states()).containsExactly("WAITING");
  }

  @Test
  void whatCouldNotBeSentIsSentLaterOnceAndARefusedAddressGetsNothingMore() throws Exception {
    confirm("EN");
    wants("PICKING_OPENED", "PICKING_REOPENED");
    mail.stop();
    team.needs(1, 1, 1);
    var period = team.pickingPeriod("2026-12-28", 1);
    awaitWaiting(1);
    send();
    assertThat(states()).containsExactly("WAITING");

    mail = mailServer();
    again();
    send();
    send();

    assertThat(letter(1).getContent().toString())
        .contains("the shifts of 28 December 2026 to 3 January 2027 can be picked.");
    mail.stop();
    expect(200, team.move(period, "CLOSE_PICKING"));
    var refusing = new RefusingMailServer(RunningServer.mailPort());
    try (refusing) {
      expect(
          200,
          team.lead()
              .client()
              .post(team.path("/periods/" + period + "/phase"), "{\"command\":\"SEND_BACK\"}"));
      awaitWaiting(1);
      again();
      send();
    }
    assertThat(states()).containsExactlyInAnyOrder("SENT", "GIVEN_UP");
    assertThat(amy.client().get(ADDRESS).text("/state")).isEqualTo("REFUSED");
  }

  private void confirm(String language) throws Exception {
    ask(language);
    var text = letter(1).getContent().toString();
    var code = CODE.matcher(text).results().findFirst().orElseThrow().group();
    assertThat(kept("confirmMailAddress", confirmed(code)).text("/state")).isEqualTo("CONFIRMED");
  }

  private void ask(String language) {
    assertThat(kept("askMailAddress", asked(language)).text("/state")).isEqualTo("ASKED");
    send();
  }

  private Answer asked(String language) {
    return amy.client()
        .post(ADDRESS, "{\"address\":\"%s\",\"language\":\"%s\"}".formatted(amysAddress, language));
  }

  private Answer confirmed(String code) {
    return amy.client().post(ADDRESS + "/confirm", "{\"code\":\"" + code + "\"}");
  }

  private void wants(String... kinds) {
    var byMail =
        Arrays.stream(kinds).map(kind -> "\"" + kind + "\"").collect(Collectors.joining(","));
    expect(
        200,
        amy.client()
            .put(
                "/me/notification-preferences",
                "{\"inQuietHours\":false,\"onDaysOff\":false,\"leftOut\":[],\"byMail\":[%s]}"
                    .formatted(byMail)));
  }

  private void awaitWaiting(int wanted) throws SQLException {
    server.awaitCount(
        wanted,
        SOON,
        "select count(*) from notification where person_id = ? and mail_state = 'WAITING'",
        amy.person().id());
  }

  private void send() {
    assertThat(server.probe("mail", Map.of())).isEqualTo("done");
  }

  // The server's own turn may be sending it just now.
  private MimeMessage letter(int number) {
    for (var turn = 0; letters().size() < number && turn < 30; turn++) {
      again();
      send();
      mail.waitForIncomingEmail(1000, number);
    }
    assertThat(letters()).hasSize(number);
    return letters().get(number - 1);
  }

  private List<String> states() {
    return server.column(
        "select mail_state from notification where mail_state is not null and person_id = '%s'"
            .formatted(amy.person().id()));
  }

  /** The time of the next try has come. */
  private void again() {
    server.execute(
        "update mail_address set next_try_at = %s where person_id = '%s'"
            .formatted(server.instant("2026-11-01 12:00"), amy.person().id()));
  }

  private List<MimeMessage> letters() {
    return Arrays.stream(mail.getReceivedMessages()).filter(one -> isTo(one, amysAddress)).toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return message.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer kept(String operation, Answer answer) {
    var body = expect(200, answer).http().body().getBytes(StandardCharsets.UTF_8);
    assertThat(Contract.load().faultsInAnswer(operation, 200, body)).isEmpty();
    return answer;
  }
}
