package org.samenrooster.server.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Runs on PostgreSQL alone, unless {@code -Dit.everything} asks for all tests on both databases:
 * what it asks of the database, other tests ask of both.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
    value = "org.samenrooster.server.testing.AskedTwice#isIt",
    disabledReason = "Runs on Derby with -Dit.everything only.")
public @interface OnceIsEnough {}
