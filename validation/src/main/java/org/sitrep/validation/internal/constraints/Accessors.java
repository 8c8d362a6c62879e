package org.sitrep.validation.internal.constraints;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the accessors that a constraint names: of records, beans and Immutables. */
record Accessors(Class<? extends Annotation> constraint) {

  /**
   * What an accessor gives, taken out of its {@code Optional}; empty if that is nothing.
   *
   * @throws ConstraintDeclarationException if there is no such accessor, or it fails
   */
  Optional<Object> read(Object bean, String name) {
    Method accessor = accessor(bean, name);
    try {
      return content(accessor.invoke(bean));
    } catch (InvocationTargetException e) {
      throw new ConstraintDeclarationException(
          "The accessor " + accessor + " that " + annotation() + " names failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new ConstraintDeclarationException(
          "The accessor " + accessor + " that " + annotation() + " names cannot be called", e);
    }
  }

  /** The mistake of naming an accessor whose type does not fit. */
  ConstraintDeclarationException mistyped(Object bean, String name, String neitherNor) {
    return new ConstraintDeclarationException(
        annotation() + " names \"" + name + "\", but " + accessor(bean, name) + " " + neitherNor);
  }

  private String annotation() {
    return "@" + constraint.getSimpleName();
  }

  private static Optional<Object> content(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(Accessors::content);
    }
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
    if (value instanceof OptionalDouble number) {
      return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
    return Optional.ofNullable(value);
  }

  /** The method of this name, or the getter, on the first type where it can be called. */
  private Method accessor(Object bean, String name) {
    String getter =
        name.isEmpty() ? "" : "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String candidate : List.of(name, getter)) {
      Method hidden = null;
      for (Class<?> owner : owners(bean.getClass())) {
        try {
          Method method = owner.getDeclaredMethod(candidate);
          if (method.getReturnType() == void.class || Modifier.isStatic(method.getModifiers())) {
            continue;
          }
          if (Modifier.isPublic(method.getModifiers()) && Modifier.isPublic(owner.getModifiers())) {
            return method;
          }
          hidden = hidden == null ? method : hidden;
        } catch (NoSuchMethodException e) {
          // The next owner may have it.
        }
      }
      if (hidden != null) {
        hidden.setAccessible(true);
        return hidden;
      }
    }
    throw new ConstraintDeclarationException(
        annotation()
            + " names \""
            + name
            + "\", but "
            + bean.getClass().getName()
            + " has no accessor of that name");
  }

  private static List<Class<?>> owners(Class<?> type) {
    List<Class<?>> owners = new ArrayList<>();
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      owners.add(at);
    }
    for (int i = 0; i < owners.size(); i++) {
      owners.addAll(List.of(owners.get(i).getInterfaces()));
    }
    return owners;
  }
}
