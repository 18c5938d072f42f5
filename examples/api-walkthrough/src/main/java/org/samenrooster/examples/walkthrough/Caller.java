package org.samenrooster.examples.walkthrough;

import java.util.UUID;
import org.samenrooster.client.ApiClient;
import org.samenrooster.client.ApiException;
import org.samenrooster.client.api.ApprovalApi;
import org.samenrooster.client.api.BaseRosterApi;
import org.samenrooster.client.api.DemandApi;
import org.samenrooster.client.api.DemoApi;
import org.samenrooster.client.api.MeApi;
import org.samenrooster.client.api.PeriodsApi;
import org.samenrooster.client.api.ShiftsApi;
import org.samenrooster.client.api.TeamsApi;
import org.samenrooster.client.model.DemoTokenRequest;

/** One person who calls the API: every request carries that person's token. */
final class Caller {

  private final ApiClient client = new ApiClient();

  private Caller(String address) {
    client.updateBaseUri(address);
  }

  /**
   * Signs in at the demo issuer. In a real suite the token comes from its own identity provider.
   *
   * @param address such as {@code http://127.0.0.1:8080/samenrooster/api/v1}
   * @param login one of the demo's logins
   */
  static Caller signedIn(String address, String login) throws ApiException {
    Caller caller = new Caller(address);
    String token =
        new DemoApi(caller.client).createDemoToken(new DemoTokenRequest().login(login)).getToken();
    caller.client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + token));
    return caller;
  }

  /** A key for one command: a repeat of the command carries the same one. */
  static String newKey() {
    return UUID.randomUUID().toString();
  }

  MeApi me() {
    return new MeApi(client);
  }

  TeamsApi teams() {
    return new TeamsApi(client);
  }

  DemandApi demand() {
    return new DemandApi(client);
  }

  BaseRosterApi baseRosters() {
    return new BaseRosterApi(client);
  }

  PeriodsApi periods() {
    return new PeriodsApi(client);
  }

  ApprovalApi approval() {
    return new ApprovalApi(client);
  }

  ShiftsApi shifts() {
    return new ShiftsApi(client);
  }
}
