package org.samenrooster.server.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.audit.application.CouncilFigures.Wishes;
import org.samenrooster.server.audit.application.CouncilReport.WishesKept;

final class CouncilReportTest {

  @Test
  void wishesAreToldOfFivePeopleAndNotOfFour() {
    assertThat(WishesKept.of(Collections.nCopies(4, new Wishes(1, 1)), 5)).isEmpty();
    assertThat(WishesKept.of(Collections.nCopies(5, new Wishes(1, 1)), 5))
        .contains(new WishesKept(50, 50));
  }

  @Test
  void theWorstServedStandsBesideEverybodyTogether() {
    var people = List.of(new Wishes(9, 1), new Wishes(1, 3));

    assertThat(WishesKept.of(people, 2)).contains(new WishesKept(71, 25));
  }

  @Test
  void whoHasNoWishLeftLostNone() {
    // An entry can be taken back by one with the opposite sign.
    assertThat(new Wishes(0, 0).percent()).isEqualTo(100);
  }

  @Test
  void noticeIsToldOnlyWhereSomethingWasPublished() {
    assertThat(CouncilReport.least(List.of(28, 7))).hasValue(7);
    assertThat(CouncilReport.mean(List.of(28, 7))).hasValue(17);
    assertThat(CouncilReport.least(List.of())).isEmpty();
    assertThat(CouncilReport.mean(List.of())).isEmpty();
  }
}
