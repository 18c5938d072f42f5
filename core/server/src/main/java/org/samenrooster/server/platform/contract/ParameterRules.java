package org.samenrooster.server.platform.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.server.platform.problem.ParameterFault;

/** The parameters of one operation. */
final class ParameterRules {

  private final List<ParameterRule> rules;

  private ParameterRules(List<ParameterRule> rules) {
    this.rules = rules;
  }

  /**
   * @param implementation the method of the resource, or the generated method it implements
   */
  static ParameterRules of(Method implementation) {
    return new ParameterRules(
        Arrays.stream(declaration(implementation).getParameters())
            .map(ParameterRule::of)
            .flatMap(Optional::stream)
            .toList());
  }

  // The annotations are on the generated interface, not on the class that implements it.
  private static Method declaration(Method implementation) {
    return interfaces(implementation.getDeclaringClass())
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getName().equals(implementation.getName()))
        .filter(
            method -> Arrays.equals(method.getParameterTypes(), implementation.getParameterTypes()))
        .findFirst()
        .orElse(implementation);
  }

  private static Stream<Class<?>> interfaces(Class<?> type) {
    return Stream.<Class<?>>iterate(type, next -> next != null, Class::getSuperclass)
        .flatMap(next -> Arrays.stream(next.getInterfaces()));
  }

  /** Whether the header has to be sent. */
  boolean needsHeader(String name) {
    return rules.stream()
        .anyMatch(
            rule -> rule.in("header") && rule.name().equalsIgnoreCase(name) && rule.required());
  }

  /** Every fault in parameters and headers. */
  List<ParameterFault> faultsIn(SentParameters sent) {
    var known =
        rules.stream().map(rule -> rule.faultIn(sent.values(rule))).flatMap(Optional::stream);
    return Stream.concat(known, unknown(sent)).toList();
  }

  private Stream<ParameterFault> unknown(SentParameters sent) {
    var names =
        rules.stream().filter(rule -> rule.in("query")).map(ParameterRule::name).sorted().toList();
    var possible = names.stream().collect(Collectors.joining(", "));
    return sent.queryNames().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .map(
            name ->
                ParameterFault.wrong(
                    "query/" + name, "unknown", name, possible.isEmpty() ? "-" : possible));
  }
}
