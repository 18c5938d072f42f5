package org.samenrooster.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of {@code plan} as they were typed. They stay texts so that everything wrong with
 * them is told at once.
 */
final class PlanOptions {

  @Option(names = "--team", required = true, paramLabel = "FILE", descriptionKey = "plan.team")
  String team = "";

  @Option(names = "--demand", required = true, paramLabel = "FILE", descriptionKey = "plan.demand")
  String demand = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "plan.out")
  String out = "";

  @Option(names = "--weeks", paramLabel = "N", defaultValue = "6", descriptionKey = "plan.weeks")
  String weeks = "";

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      descriptionKey = "plan.seconds")
  String seconds = "";

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "plan.from")
  @Nullable String from;

  @Option(names = "--current", paramLabel = "FILE", descriptionKey = "plan.current")
  @Nullable String current;

  @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "plan.rules")
  @Nullable String rules;

  @Option(names = "--stay", paramLabel = "TIME", descriptionKey = "plan.stay")
  @Nullable String stay;

  @Option(names = "--patients-per-nurse", paramLabel = "N", descriptionKey = "plan.patients")
  @Nullable String patientsPerNurse;

  @Option(names = "--service-level", paramLabel = "N", descriptionKey = "plan.service-level")
  @Nullable String serviceLevel;

  @Option(names = "--minimum", paramLabel = "N", descriptionKey = "plan.minimum")
  @Nullable String minimum;

  @Option(names = "--level", paramLabel = "N", descriptionKey = "plan.level")
  @Nullable String level;

  @Option(
      names = "--shift-types",
      paramLabel = "N",
      defaultValue = "6",
      descriptionKey = "plan.shift-types")
  String shiftTypes = "";

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "plan.seed")
  String seed = "";

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "plan.threads")
  @Nullable String threads;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "plan.steps")
  @Nullable String steps;

  @Option(
      names = "--language",
      paramLabel = "nl|en",
      defaultValue = "en",
      descriptionKey = "plan.language")
  String language = "";
}
