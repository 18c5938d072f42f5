import java.time.LocalDate;
import java.util.Random;

/**
 * Writes an invented history of arrivals at an emergency department: two years, hour by hour, drawn
 * from a weekly pattern of our own making. The same seed gives the same file:
 *
 * <pre>java ArrivalsExample.java &gt; arrivals-example.csv</pre>
 */
final class ArrivalsExample {

  private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 104 * 7;
  private static final long SEED = 20260105;

  // Patients an hour on an average day: quiet before dawn, busiest in the late afternoon.
  private static final double[] DAY = {
    3.6, 2.9, 2.5, 2.1, 1.9, 2.0, 2.7, 4.1, 5.9, 7.8, 9.1, 9.5,
    9.2, 9.0, 9.1, 9.4, 9.9, 10.2, 10.0, 9.2, 8.2, 7.0, 5.6, 4.5
  };
  // Mondays are busy; on Friday and Saturday the nights are.
  private static final double[] WEEK = {1.14, 1.03, 1.0, 0.98, 1.0, 0.96, 0.95};
  private static final double BUSY_NIGHT = 1.5;

  private ArrivalsExample() {}

  public static void main(String[] args) {
    Random random = new Random(SEED);
    StringBuilder lines = new StringBuilder("date,hour,arrivals\n");
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST_MONDAY.plusDays(day);
      for (int hour = 0; hour < 24; hour++) {
        int arrivals = poisson(rate(date, hour), random);
        lines.append(date).append(',').append(hour).append(',').append(arrivals).append('\n');
      }
    }
    System.out.print(lines);
  }

  private static double rate(LocalDate date, int hour) {
    int weekday = date.getDayOfWeek().getValue();
    boolean nightOut = hour < 5 && weekday >= 6;
    // A tenth more in the middle of winter than on average, a tenth less in the middle of summer.
    double season = 1 + 0.1 * Math.cos(2 * Math.PI * (date.getDayOfYear() - 15) / 365.0);
    return DAY[hour] * WEEK[weekday - 1] * season * (nightOut ? BUSY_NIGHT : 1);
  }

  // Knuth's method: good for the small numbers of an hour.
  private static int poisson(double mean, Random random) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
