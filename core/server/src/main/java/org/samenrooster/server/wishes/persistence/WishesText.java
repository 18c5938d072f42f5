package org.samenrooster.server.wishes.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.wish.PeriodWishes;
import org.samenrooster.wish.Wish;
import org.samenrooster.wish.Wish.Kind;

/** Wishes as they are stored: one to a line, {@code 2027-01-05 WANT 3 EARLY}. */
final class WishesText {

  private static final int WITHOUT_TYPE = 3;

  private WishesText() {}

  static String of(PeriodWishes wishes) {
    return wishes.wishes().stream().map(WishesText::line).collect(Collectors.joining("\n"));
  }

  private static String line(Wish wish) {
    return wish.day()
        + " "
        + wish.kind()
        + " "
        + wish.strength()
        + wish.shiftType().map(type -> " " + type).orElse("");
  }

  static PeriodWishes read(String text) {
    List<Wish> wishes = text.lines().map(WishesText::wish).toList();
    return new PeriodWishes(wishes);
  }

  private static Wish wish(String line) {
    var parts = line.split(" ");
    var type =
        parts.length > WITHOUT_TYPE ? Optional.of(parts[WITHOUT_TYPE]) : Optional.<String>empty();
    return new Wish(
        LocalDate.parse(parts[0]), Kind.valueOf(parts[1]), type, Integer.parseInt(parts[2]));
  }
}
