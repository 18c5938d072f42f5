package org.samenrooster.server.platform.contract;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lets a parameter be a date; JAX-RS knows none. {@link ParameterRule} has checked it before. */
public final class DateParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type == LocalDate.class ? (ParamConverter<T>) new Dates() : null;
  }

  private static final class Dates implements ParamConverter<LocalDate> {

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public String toString(LocalDate date) {
      return date.toString();
    }
  }
}
