package org.samenrooster.server.printing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.printing.application.WeekSheet;
import org.samenrooster.server.printing.application.WeekSheet.Cell;
import org.samenrooster.server.printing.application.WeekSheet.CodeMeaning;
import org.samenrooster.server.printing.application.WeekSheet.Row;
import org.samenrooster.server.printing.application.WeekSheet.ShiftOnPaper;

final class WeekPageTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  private static final Cell NOTHING = new Cell(false, List.of());
  private static final Cell AWAY = new Cell(true, List.of());
  private static final String WICKED = "<script>alert('x')</script> & \"Co\"";

  @Test
  void whateverPeopleWroteStaysText() {
    var page = WeekPage.of(sheet(WICKED, WICKED), Locale.ENGLISH);

    assertThat(page)
        .doesNotContain("<script", "alert('x')", "\"Co\"")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;")
        .contains("<span class=\"code\">&lt;b&gt;</span>");
  }

  @Test
  void itHasOneRowForEachMemberAndNothingFromElsewhere() {
    var page = WeekPage.of(sheet("Team", "Amy"), Locale.ENGLISH);

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<title>Team: roster of 4 January 2027 to 10 January 2027</title>")
        .contains("As of 2027-01-02 12:30.")
        .contains("07:00–15:00", "<span class=\"none\">absent</span>", "Mon 4 Jan")
        .contains("<span class=\"none\">not published</span>")
        .doesNotContain("http", "src=", "href=", "url(");
    assertThat(page.split("<th scope=\"row\">")).hasSize(2);
  }

  @Test
  void itIsDutchWhereThatIsAskedFor() {
    assertThat(WeekPage.of(sheet("Team", "Amy"), Locale.forLanguageTag("nl")))
        .contains(
            "<html lang=\"nl\">", "Team: rooster van 4 januari 2027 tot en met 10 januari 2027")
        .contains("afwezig", "niet vastgesteld", "Stand van");
  }

  @Test
  void theContentPolicyAllowsItsOwnStyleAndNothingElse() {
    assertThat(WeekPage.CONTENT_POLICY)
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe", "http");
  }

  private static WeekSheet sheet(String team, String name) {
    var early = new ShiftOnPaper("<b>", LocalTime.of(7, 0), LocalTime.of(15, 0));
    var cells =
        Stream.concat(
                Stream.of(new Cell(false, List.of(early)), AWAY),
                Collections.nCopies(5, NOTHING).stream())
            .toList();
    return new WeekSheet(
        Optional.of(team),
        LocalDateTime.of(2027, 1, 2, 12, 30),
        MONDAY.datesUntil(MONDAY.plusWeeks(1)).toList(),
        Set.of(MONDAY.plusDays(6)),
        List.of(new Row(name, cells)),
        Collections.nCopies(7, NOTHING),
        List.of(new CodeMeaning("<b>", WICKED)));
  }
}
