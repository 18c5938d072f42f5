package org.samenrooster.server.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * An identity provider of a customer, as far as the server sees it: it signs tokens and publishes
 * its public keys, in a file or at an address.
 */
public final class TestIssuer {

  private static final String AUDIENCE = "samenrooster-test";

  private final String name;
  private final Path file;
  private URI keys;
  private ECKey key;

  private TestIssuer(String name) {
    this.name = name;
    this.file = ServerFiles.build().resolve("it-issuer-" + name + ".jwks");
    this.keys = file.toUri();
    this.key = newKey();
    publish();
  }

  static TestIssuer withFile(String name) {
    return new TestIssuer(name);
  }

  static TestIssuer withAddress(String name) {
    var issuer = new TestIssuer(name);
    try {
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var server = HttpServer.create(loopback, 0);
      server.createContext("/keys", issuer::answer);
      server.start();
      issuer.keys = URI.create("http://127.0.0.1:%d/keys".formatted(server.getAddress().getPort()));
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The {@code iss} of its tokens. */
  public String url() {
    return "https://" + name + ".example";
  }

  /** The key with which it signs now. */
  public ECKey key() {
    return key;
  }

  /** From now on it signs with another key, and publishes only that one. */
  public void changeKey() {
    key = newKey();
    publish();
  }

  /** The claims of a token that is good for an hour. */
  public JWTClaimsSet.Builder claims(String subject) {
    return new JWTClaimsSet.Builder()
        .issuer(url())
        .audience(AUDIENCE)
        .subject(subject)
        .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
  }

  /** A good token for a subject. */
  public String token(String subject) {
    return signed(claims(subject).build(), key);
  }

  /** A token with these claims, signed with this key. */
  public static String signed(JWTClaimsSet claims, ECKey key) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key that nobody has published. */
  public static ECKey newKey() {
    return newKey(UUID.randomUUID().toString());
  }

  /** A key that nobody has published, under a name that somebody may have. */
  public static ECKey newKey(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  Map<String, String> environment() {
    var prefix = "SAMENROOSTER_ISSUER_" + name.toUpperCase(Locale.ROOT);
    return Map.of(
        prefix + "_URL", url(),
        prefix + "_AUDIENCE", AUDIENCE,
        prefix + "_KEYS", keys.toString());
  }

  String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }

  // Moved into place, as the server may be reading at this moment.
  private void publish() {
    try {
      var written =
          Files.writeString(file.resolveSibling(file.getFileName() + ".new"), published());
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = published().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private String published() {
    return new JWKSet(key).toPublicJWKSet().toString();
  }
}
