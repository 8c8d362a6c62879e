package org.sitrep.parsing;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Where code compares with words of a language: literals with small letters that are asked for, in
 * a list of words, or a case of a switch. Codes of vocabularies are in capitals.
 */
final class LanguageWall {

  /** Methods that ask whether something is a word, has it or begins or ends with it. */
  private static final Set<String> ASKING =
      Set.of(
          "contains",
          "containsKey",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "get",
          "indexOf",
          "is",
          "isLemma",
          "lastIndexOf",
          "matches",
          "startsWith");

  /** Types whose method "of" makes a list of words. */
  private static final Set<String> LISTS = Set.of("List", "Map", "Set", "Stream", "WordSet");

  /** Names of data files are no words. */
  private static final String DATA_FILE = ".tsv";

  private LanguageWall() {}

  /** Each literal as {@code File.java "word"}, in the order of the files. */
  static List<String> gaps(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.walk(sources)) {
      List<Path> java = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      List<String> gaps = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        String name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        Constants constants = new Constants();
        constants.scan(unit, null);
        new Literals(constants.literals, word -> gaps.add(name + " \"" + word + "\""))
            .scan(unit, null);
      }
      return gaps;
    }
  }

  /** Takes each word that is compared with. */
  private interface Gap {
    void add(String word);
  }

  /** Constants of a file that stand for a literal, by name. */
  private static final class Constants extends TreeScanner<Void, Void> {

    private final Map<String, ExpressionTree> literals = new HashMap<>();

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
      if (variable.getInitializer() instanceof LiteralTree literal) {
        literals.put(variable.getName().toString(), literal);
      }
      return super.visitVariable(variable, none);
    }
  }

  private static final class Literals extends TreeScanner<Void, Void> {

    private final Map<String, ExpressionTree> constants;
    private final Gap gap;

    private Literals(Map<String, ExpressionTree> constants, Gap gap) {
      this.constants = constants;
      this.gap = gap;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        String method = select.getIdentifier().toString();
        boolean list = method.equals("of") && LISTS.contains(select.getExpression().toString());
        if (list || ASKING.contains(method)) {
          call.getArguments().forEach(this::note);
          note(select.getExpression());
        }
      }
      return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitCase(CaseTree branch, Void none) {
      branch.getExpressions().forEach(this::note);
      return super.visitCase(branch, none);
    }

    private void note(ExpressionTree asked) {
      ExpressionTree expression = constants.getOrDefault(asked.toString(), asked);
      boolean word =
          expression.getKind() == Tree.Kind.STRING_LITERAL
              && ((LiteralTree) expression).getValue() instanceof String text
              && !text.equals(text.toUpperCase(Locale.ROOT))
              && !text.endsWith(DATA_FILE);
      if (word) {
        gap.add((String) ((LiteralTree) expression).getValue());
      }
    }
  }
}
