package org.samenrooster.server.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs on PostgreSQL alone: what only that database has, or what is slow and asks nothing of the
 * database that other tests do not ask of both.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
    named = "it.database",
    matches = "postgresql",
    disabledReason = "Runs on PostgreSQL alone.")
public @interface OnPostgresql {}
