package org.sitrep.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A language is read from its tables when its first report comes, and not before. */
class LanguagesLoadTest {

  private static final String UKRAINIAN = "org.sitrep.parsing.internal.uk.Ukrainian";
  private static final String RUSSIAN = "org.sitrep.parsing.internal.ru.Russian";

  /** Loads all classes anew and tells which it has loaded. */
  private static final class Anew extends URLClassLoader {

    Anew(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    boolean has(String name) {
      return findLoadedClass(name) != null;
    }
  }

  @Test
  void englishLoadsNoOtherLanguage() throws Exception {
    try (Anew anew = new Anew(urls())) {
      read(anew, "Nine rockets were fired at the base.");
      assertThat(anew.has("org.sitrep.parsing.internal.en.English")).isTrue();
      assertThat(anew.has(UKRAINIAN)).isFalse();
      assertThat(anew.has(RUSSIAN)).isFalse();
      read(anew, "Вночі ворог випустив дев'ять ракет по місту.");
      assertThat(anew.has(UKRAINIAN)).isTrue();
      assertThat(anew.has(RUSSIAN)).isFalse();
    }
  }

  private static void read(Anew anew, String text) throws ReflectiveOperationException {
    Class<?> report = anew.loadClass("org.sitrep.model.Report");
    Class<?> parser = anew.loadClass("org.sitrep.parsing.ReportParser");
    Object read = report.getMethod("of", String.class).invoke(null, text);
    Object standard = parser.getMethod("standard").invoke(null);
    parser.getMethod("parse", report).invoke(standard, read);
  }

  private static URL[] urls() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(LanguagesLoadTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
