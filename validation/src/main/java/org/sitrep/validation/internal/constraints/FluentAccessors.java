package org.sitrep.validation.internal.constraints;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Takes every method without arguments and with a result for the accessor of a property. */
public final class FluentAccessors implements GetterPropertySelectionStrategy {

  private static final Set<String> OF_OBJECT =
      Set.of("getClass", "hashCode", "toString", "clone", "notify", "notifyAll", "wait");

  @Override
  public Optional<String> getProperty(ConstrainableExecutable executable) {
    String name = executable.getName();
    if (executable.getParameterTypes().length > 0
        || executable.getReturnType() == void.class
        || OF_OBJECT.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(without("get", name).or(() -> without("is", name)).orElse(name));
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String propertyName) {
    String tail = propertyName.substring(0, 1).toUpperCase(Locale.ROOT) + propertyName.substring(1);
    return List.of(propertyName, "get" + tail, "is" + tail);
  }

  private static Optional<String> without(String prefix, String name) {
    int at = prefix.length();
    if (name.length() == at
        || !name.startsWith(prefix)
        || !Character.isUpperCase(name.charAt(at))) {
      return Optional.empty();
    }
    return Optional.of(Character.toLowerCase(name.charAt(at)) + name.substring(at + 1));
  }
}
