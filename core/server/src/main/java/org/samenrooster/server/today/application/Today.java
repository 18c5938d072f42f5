package org.samenrooster.server.today.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.samenrooster.server.shift.application.CompanyAtWork.Colleague;
import org.samenrooster.server.shift.application.GivingBack;
import org.samenrooster.server.shift.application.PeriodHours;
import org.samenrooster.server.shift.application.PersonShift;
import org.samenrooster.server.telling.application.ListNotifications.Listed;
import org.samenrooster.server.today.application.Waiting.Round;
import org.samenrooster.time.DateRange;

/**
 * What matters to somebody now.
 *
 * @param today the server's date
 * @param told the latest notifications; when that was so, all of it was
 */
public record Today(
    LocalDate today,
    Work work,
    List<DateRange> absences,
    Asked asked,
    List<PlannedRound> rounds,
    Listed told) {

  public Today {
    absences = List.copyOf(absences);
    rounds = List.copyOf(rounds);
  }

  /**
   * What she is to work next.
   *
   * @param company who works with her, by the id of the shift
   * @param givingBack what of it she may give back
   */
  public record Work(
      List<PersonShift> shifts, Map<String, List<Colleague>> company, GivingBack givingBack) {

    public Work {
      shifts = List.copyOf(shifts);
      company = Map.copyOf(company);
    }
  }

  /**
   * What waits for her.
   *
   * @param questions those that end first
   * @param inAll how many there are
   */
  public record Asked(List<Question> questions, int inAll) {

    public Asked {
      questions = List.copyOf(questions);
    }
  }

  /** A round with what is planned for her in it. */
  public record PlannedRound(Round round, PeriodHours hours) {}
}
