package org.samenrooster.server.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;

/**
 * Makes the beans that all threads share and that reach the database. Payara hands a bean what
 * belongs to the server only on a thread that starts the application or serves a request: one that
 * a job needs first would have no database, for everybody and until the next start.
 */
@Dependent
class SharedStores {

  private final BeanManager beans;

  @Inject
  SharedStores(BeanManager beans) {
    this.beans = beans;
  }

  /** To be called before there are jobs. */
  void make() {
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getScope() == ApplicationScoped.class)
        .filter(bean -> reachesTheDatabase(bean.getBeanClass()))
        .forEach(this::make);
  }

  // What is injected is a stand-in; the bean is made when something is asked of it.
  private void make(Bean<?> bean) {
    beans.getReference(bean, Object.class, beans.createCreationalContext(bean)).toString();
  }

  private static boolean reachesTheDatabase(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .anyMatch(field -> field.isAnnotationPresent(PersistenceContext.class));
  }
}
