package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/// A file of ours as the JDK's own parser sees it: its types and methods, with their places and lengths.
/// A length counts from the first modifier to the closing brace; the comment above does not count.
record SourceFile(Path path, List<Type> types, List<Method> methods) {
    record Type(Path path, String name, long line, long lines) {}

    record Method(Path path, String name, long line, long lines, int parameters, List<String> annotations) {}

    static List<SourceFile> all() throws IOException {
        return below("src/main/java", "src/test/java", "src/bench/java");
    }

    static List<SourceFile> below(String... folders) throws IOException {
        var paths = new ArrayList<Path>();
        for (var folder : folders) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(paths::add);
                }
            }
        }
        return parsed(paths);
    }

    private static List<SourceFile> parsed(List<Path> paths) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(paths));
            var positions = Trees.instance(task).getSourcePositions();
            var found = new ArrayList<SourceFile>();
            for (var unit : task.parse()) {
                var reader = new Reader(unit, positions);
                reader.scan(unit, null);
                found.add(new SourceFile(reader.path, reader.types, reader.methods));
            }
            return found;
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Path path;
        private final List<Type> types = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();

        private Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.path = Path.of(unit.getSourceFile().getName());
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            types.add(new Type(path, type.getSimpleName().toString(), first(type), length(type)));
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (positions.getEndPosition(unit, method) >= 0) {
                methods.add(new Method(path, method.getName().toString(), first(method), length(method),
                        method.getParameters().size(), method.getModifiers().getAnnotations().stream()
                                .map(annotation -> annotation.getAnnotationType().toString()).toList()));
            }
            return super.visitMethod(method, nothing);
        }

        private long first(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }

        private long length(Tree tree) {
            return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree)) - first(tree) + 1;
        }
    }
}
