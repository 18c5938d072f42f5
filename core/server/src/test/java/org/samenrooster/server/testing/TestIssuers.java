package org.samenrooster.server.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The identity providers that the server of the tests believes, besides the demo's own. */
public final class TestIssuers {

  /** Publishes its keys at an address. */
  public static final TestIssuer ONLINE = TestIssuer.withAddress("online");

  /** Publishes its keys in a file. */
  public static final TestIssuer FILED = TestIssuer.withFile("filed");

  /** Publishes its keys at an address; for the one test that changes them. */
  public static final TestIssuer CHANGING_ONLINE = TestIssuer.withAddress("changing_online");

  /** Publishes its keys in a file; for the one test that changes them. */
  public static final TestIssuer CHANGING_FILED = TestIssuer.withFile("changing_filed");

  private static final List<TestIssuer> ALL =
      List.of(ONLINE, FILED, CHANGING_ONLINE, CHANGING_FILED);

  private TestIssuers() {}

  static Map<String, String> environment() {
    var variables = new HashMap<String, String>();
    variables.put(
        "SAMENROOSTER_ISSUERS",
        ALL.stream().map(TestIssuer::name).collect(Collectors.joining(",")));
    ALL.forEach(issuer -> variables.putAll(issuer.environment()));
    return variables;
  }
}
