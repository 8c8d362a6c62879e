package org.sitrep.validation.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Interval;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Quantity;
import org.sitrep.model.QuantityPolicy;
import org.sitrep.model.constraint.PartsWithinTotal;

/**
 * Checks {@link PartsWithinTotal} on any type.
 *
 * <p>A violation is reported once for each field at fault: the total and the fewest parts whose
 * least numbers exceed it. All carry the same message. Where "around" had to be read, the name of
 * the policy is the violation's dynamic payload.
 */
public final class PartsWithinTotalValidator
    implements ConstraintValidator<PartsWithinTotal, Object> {

  private static final QuantityPolicy POLICY = QuantityPolicy.standard();

  private String total = "";
  private List<String> parts = List.of();

  /** Made by the service loader. */
  public PartsWithinTotalValidator() {}

  @Override
  public void initialize(PartsWithinTotal constraint) {
    total = constraint.total();
    parts = List.of(constraint.parts());
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Optional<Field> whole = read(value, total);
    List<Field> present = new ArrayList<>();
    for (String part : parts) {
      read(value, part).ifPresent(present::add);
    }
    if (whole.isEmpty() || !whole.get().range().isBounded()) {
      return true;
    }
    long limit = whole.get().range().high();
    if (sum(present) <= limit) {
      return true;
    }
    List<Field> atFault = fewest(present, limit);
    report(context, whole.get(), atFault);
    return false;
  }

  /** Leaves out the least parts as long as the rest still exceeds the limit. */
  private static List<Field> fewest(List<Field> present, long limit) {
    List<Field> kept = new ArrayList<>(present);
    List<Field> rising = new ArrayList<>(present);
    rising.sort(Comparator.comparingLong(field -> field.range().low()));
    for (Field field : rising) {
      List<Field> without = new ArrayList<>(kept);
      without.remove(field);
      if (sum(without) <= limit) {
        break;
      }
      kept = without;
    }
    return kept;
  }

  private static long sum(List<Field> fields) {
    long sum = 0;
    for (Field field : fields) {
      long low = field.range().low();
      sum = sum > Interval.UNBOUNDED - low ? Interval.UNBOUNDED : sum + low;
    }
    return sum;
  }

  private static void report(ConstraintValidatorContext context, Field whole, List<Field> atFault) {
    String reckoning = atFault.stream().map(Field::text).collect(Collectors.joining(" + "));
    if (atFault.size() > 1) {
      reckoning += " = " + sum(atFault);
    }
    context.disableDefaultConstraintViolation();
    HibernateConstraintValidatorContext hibernate =
        context
            .unwrap(HibernateConstraintValidatorContext.class)
            .addMessageParameter("reckoning", reckoning)
            .addMessageParameter("limit", whole.text());
    List<Field> fields = new ArrayList<>(atFault);
    fields.add(0, whole);
    if (fields.stream().anyMatch(Field::approximate)) {
      hibernate.withDynamicPayload(POLICY.name());
    }
    for (Field field : fields) {
      hibernate
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode(field.name())
          .addConstraintViolation();
    }
  }

  private static Optional<Field> read(Object value, String name) {
    Method accessor = accessor(value.getClass(), name);
    if (accessor == null) {
      throw new ConstraintDeclarationException(
          "@PartsWithinTotal names \""
              + name
              + "\", but "
              + value.getClass().getName()
              + " has no accessor of that name");
    }
    Object result;
    try {
      result = accessor.invoke(value);
    } catch (InvocationTargetException e) {
      throw new ConstraintDeclarationException(
          "The accessor " + accessor + " that @PartsWithinTotal names failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new ConstraintDeclarationException(
          "The accessor " + accessor + " that @PartsWithinTotal names cannot be called", e);
    }
    return field(name, result, accessor);
  }

  private static Optional<Field> field(String name, @Nullable Object value, Method accessor) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(content -> field(name, content, accessor));
    }
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? Optional.of(exact(name, number.getAsLong())) : Optional.empty();
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(exact(name, number.getAsInt())) : Optional.empty();
    }
    if (value instanceof Quantity quantity) {
      boolean approximate = quantity.qualifier() == Qualifier.APPROXIMATE;
      Interval range = POLICY.bounds(quantity);
      String text =
          approximate
              ? name + " around " + quantity.low() + " (read as " + range + ")"
              : name + " " + range;
      return Optional.of(new Field(name, range, approximate, text));
    }
    if (value instanceof Long || value instanceof Integer) {
      return Optional.of(exact(name, ((Number) value).longValue()));
    }
    throw new ConstraintDeclarationException(
        "@PartsWithinTotal names \""
            + name
            + "\", but "
            + accessor
            + " gives neither a quantity nor a whole number");
  }

  private static Field exact(String name, long number) {
    long held = Math.min(number, Interval.UNBOUNDED - 1);
    return new Field(name, Interval.exactly(held), false, name + " " + number);
  }

  /** The method of this name, or the getter, on the first type where it can be called. */
  private static @Nullable Method accessor(Class<?> type, String name) {
    String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String candidate : List.of(name, getter)) {
      Method hidden = null;
      for (Class<?> owner : owners(type)) {
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
    return null;
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

  private record Field(String name, Interval range, boolean approximate, String text) {}
}
