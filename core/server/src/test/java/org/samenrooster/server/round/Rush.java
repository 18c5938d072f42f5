package org.samenrooster.server.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.RosterTeam.RosterMember;

/**
 * The answers to the same kind of request, and how long each of them took.
 *
 * @param nanos of the answers, the quickest first
 * @param statuses how many answers had each status
 * @param seconds from the first request to the last answer
 */
record Rush(List<Long> nanos, Map<Integer, Integer> statuses, double seconds) {

  /** One answer. */
  private record Timed(int status, long nanos) {}

  /** Sends all of these at the same moment, each again and again as soon as it is answered. */
  static Rush of(int times, List<Callable<Answer>> requests) {
    var began = System.nanoTime();
    var answers =
        AtOnce.call(
            requests.stream()
                .<Callable<List<Timed>>>map(request -> () -> timed(times, request))
                .toList());
    var seconds = (System.nanoTime() - began) / 1e9;
    var all = answers.stream().flatMap(List::stream).toList();
    var statuses = new TreeMap<Integer, Integer>();
    all.forEach(one -> statuses.merge(one.status(), 1, Integer::sum));
    return new Rush(all.stream().map(Timed::nanos).sorted().toList(), statuses, seconds);
  }

  /** The trivial read: these people ask who they are. */
  static Rush ofReads(int times, List<RosterMember> members) {
    // Whoever has to sign in does it before.
    var clients = members.stream().map(RosterMember::client).toList();
    return of(
        times, clients.stream().<Callable<Answer>>map(client -> () -> client.get("/me")).toList());
  }

  private static List<Timed> timed(int times, Callable<Answer> request) throws Exception {
    var timed = new ArrayList<Timed>();
    for (var i = 0; i < times; i++) {
      var sent = System.nanoTime();
      var status = request.call().status();
      timed.add(new Timed(status, System.nanoTime() - sent));
    }
    return timed;
  }

  double perSecond() {
    return nanos.size() / seconds;
  }

  /** The time within which this part of the answers came. */
  double millis(double part) {
    return nanos.get((int) (part * (nanos.size() - 1))) / 1e6;
  }

  /** How often it was answered and how quickly. */
  String figures() {
    return String.format(
        Locale.ROOT,
        "%.1f a second, p50 %.1f ms, p99 %.1f ms",
        perSecond(),
        millis(0.5),
        millis(0.99));
  }

  /** How many times as long as those reads it took. */
  String beside(Rush reads) {
    return String.format(
        Locale.ROOT,
        "%.1f (p50) and %.1f (p99) of a read",
        millis(0.5) / reads.millis(0.5),
        millis(0.99) / reads.millis(0.99));
  }
}
