package org.samenrooster.server.platform.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.samenrooster.server.platform.configuration.ConfigurationFault;
import org.samenrooster.server.platform.configuration.Issuer;
import org.samenrooster.server.platform.configuration.Settings;

/** Sets up, for each configured issuer, what its tokens must look like. */
@Dependent
public class TokenIssuers {

  // Signatures only: an issuer's public key can never be taken for a shared secret.
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final int PATIENCE_MILLIS = 3_000;
  private static final int MOST_KEY_BYTES = 256 * 1024;

  @Produces
  @Singleton
  TokenVerifier verifier(Settings settings, DemoIssuer demo) {
    Map<String, JWTProcessor<SecurityContext>> processors = new HashMap<>();
    settings.issuers().forEach(issuer -> processors.put(issuer.url(), processorOf(issuer)));
    if (settings.demo()) {
      processors.put(DemoIssuer.URL, demo.processor());
    }
    return new TokenVerifier(processors);
  }

  @Produces
  @Singleton
  DemoIssuer demoIssuer(Settings settings) {
    return new DemoIssuer(settings.demoKey(), Clock.systemUTC());
  }

  private static JWTProcessor<SecurityContext> processorOf(Issuer issuer) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(issuer)));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            issuer.audience(),
            new JWTClaimsSet.Builder().issuer(issuer.url()).build(),
            Set.of("sub", "exp")));
    return processor;
  }

  // Read again from time to time, and at once when a token names a key that is not known yet: an
  // issuer that changes its keys needs no restart, with a file no more than with an address.
  private static JWKSource<SecurityContext> keys(Issuer issuer) {
    try {
      if (issuer.keys().getScheme().equals("file")) {
        JWKSet.load(Path.of(issuer.keys()).toFile());
      }
      return JWKSourceBuilder.create(issuer.keys().toURL(), reader()).retrying(true).build();
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new ConfigurationFault(
          "The keys of issuer %s cannot be read from %s: %s"
              .formatted(issuer.url(), issuer.keys(), e.getMessage()),
          e);
    }
  }

  private static ResourceRetriever reader() {
    return new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_KEY_BYTES);
  }
}
