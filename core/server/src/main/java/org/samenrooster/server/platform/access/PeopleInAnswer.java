package org.samenrooster.server.platform.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document of the contract names: the values of its fields {@code …memberId}, {@code
 * …memberIds} and {@code …personId}, at any depth. That every document has such a field whose
 * operation is marked {@code ANSWER} is tested.
 */
record PeopleInAnswer(Set<String> memberIds, Set<String> personIds) {

  private static final String DOCUMENTS = "org.samenrooster.api.model";

  static PeopleInAnswer of(Object document) {
    var people = new PeopleInAnswer(new TreeSet<>(), new TreeSet<>());
    people.look("", document);
    return people;
  }

  private void look(String field, @Nullable Object value) {
    if (value instanceof Collection<?> many) {
      many.forEach(one -> look(field, one));
    } else if (value instanceof String text) {
      note(field, text);
    } else if (value != null
        && !(value instanceof Enum)
        && value.getClass().getPackageName().equals(DOCUMENTS)) {
      fields(value).forEach(getter -> look(getter.getName().substring(3), valueOf(getter, value)));
    }
  }

  private void note(String field, String id) {
    if (field.endsWith("emberId") || field.endsWith("emberIds")) {
      memberIds.add(id);
    } else if (field.endsWith("ersonId")) {
      personIds.add(id);
    }
  }

  private static Stream<Method> fields(Object document) {
    return Stream.of(document.getClass().getMethods())
        .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
        .filter(method -> method.getDeclaringClass() != Object.class);
  }

  private static @Nullable Object valueOf(Method getter, Object document) {
    try {
      return getter.invoke(document);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A document of the contract cannot be read: " + getter, e);
    }
  }
}
