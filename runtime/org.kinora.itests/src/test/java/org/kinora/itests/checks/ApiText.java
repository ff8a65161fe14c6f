package org.kinora.itests.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.kinora.itests.BundleFile;

/**
 * The public face of an API bundle as text: per exported package its version, types, and their public and protected members, sorted. The text
 * changes exactly when a caller or implementer could notice.
 */
final class ApiText {
    private ApiText() { }

    static String of(Path jar) {
        Map<String, List<String>> packages = new TreeMap<>();
        BundleFile.read(jar).exports().forEach((name, version) -> packages.put(name, new ArrayList<>(List.of("package " + name + " " + version))));
        try (JarFile file = new JarFile(jar.toFile())) {
            Map<String, JarEntry> classes = new TreeMap<>();
            for (JarEntry entry : file.stream().toList()) if (entry.getName().endsWith(".class")) classes.put(entry.getName(), entry);
            for (JarEntry entry : classes.values()) {
                List<String> lines = packages.get(folder(entry.getName()));
                if (lines == null || entry.getName().endsWith("package-info.class")) continue;
                lines.addAll(type(ClassFile.of().parse(file.getInputStream(entry).readAllBytes())));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        StringBuilder text = new StringBuilder();
        packages.values().forEach(lines -> text.append(String.join("\n", lines)).append("\n\n"));
        return text.toString();
    }

    private static List<String> type(ClassModel type) {
        if (!visible(type)) return List.of();
        List<String> lines = new ArrayList<>();
        lines.add("  " + kind(type) + " " + TypeWords.name(type.thisClass().asInternalName()) + components(type) + TypeWords.parents(type)
                + role(type));
        TreeSet<String> members = new TreeSet<>();
        for (FieldModel field : type.fields())
            if (open(field.flags())) members.add("    " + (field.flags().has(AccessFlag.STATIC) ? "static " : "") + TypeWords.field(field));
        for (MethodModel method : type.methods())
            if (open(method.flags()) && !implied(type, method)) members.add("    " + modifiers(type, method) + TypeWords.method(method));
        lines.addAll(members);
        return lines;
    }

    private static boolean open(AccessFlags flags) {
        return (flags.has(AccessFlag.PUBLIC) || flags.has(AccessFlag.PROTECTED)) && !flags.has(AccessFlag.SYNTHETIC);
    }

    private static String components(ClassModel type) {
        return type.findAttribute(Attributes.record()).map(RecordAttribute::components).map(components -> "("
                + String.join(", ", components.stream().map(TypeWords::component).toList()) + ")").orElse("");
    }

    /** What every record or enum has anyway. */
    private static boolean implied(ClassModel type, MethodModel method) {
        String name = method.methodName().stringValue();
        if (type.flags().has(AccessFlag.ENUM)) return name.equals("values") || name.equals("valueOf");
        if (type.findAttribute(Attributes.record()).isEmpty()) return false;
        List<RecordComponentInfo> components = type.findAttribute(Attributes.record()).get().components();
        int parameters = method.methodTypeSymbol().parameterCount();
        if (List.of("equals", "hashCode", "toString").contains(name)) return true;
        if (parameters == 0 && components.stream().anyMatch(component -> component.name().equalsString(name))) return true;
        String canonical = String.join("", components.stream().map(component -> component.descriptor().stringValue()).toList());
        return name.equals("<init>") && method.methodType().equalsString("(" + canonical + ")V");
    }

    private static String modifiers(ClassModel type, MethodModel method) {
        if (method.flags().has(AccessFlag.STATIC)) return "static ";
        if (type.flags().has(AccessFlag.INTERFACE) && !method.flags().has(AccessFlag.ABSTRACT)) return "default ";
        return "";
    }

    private static boolean visible(ClassModel type) {
        for (InnerClassesAttribute inner : type.findAttribute(Attributes.innerClasses()).stream().toList())
            for (var info : inner.classes())
                if (info.innerClass().equals(type.thisClass())) return info.outerClass().isPresent() && (info.has(AccessFlag.PUBLIC)
                        || info.has(AccessFlag.PROTECTED));
        return type.flags().has(AccessFlag.PUBLIC);
    }

    private static String kind(ClassModel type) {
        if (type.flags().has(AccessFlag.ANNOTATION)) return "annotation";
        if (type.flags().has(AccessFlag.INTERFACE)) return type.findAttribute(Attributes.permittedSubclasses()).isPresent() ? "sealed interface"
                : "interface";
        if (type.flags().has(AccessFlag.ENUM)) return "enum";
        if (type.findAttribute(Attributes.record()).isPresent()) return "record";
        return type.flags().has(AccessFlag.FINAL) ? "final class" : "class";
    }

    /** Who implements it: written by bnd's annotations, which a class keeps but reflection does not show. */
    private static String role(ClassModel type) {
        List<String> roles = new ArrayList<>();
        type.findAttribute(Attributes.runtimeInvisibleAnnotations()).ifPresent(annotations -> annotations.annotations().forEach(annotation -> {
            String name = annotation.className().stringValue();
            if (name.endsWith("/ConsumerType;")) roles.add(" (plug-ins implement)");
            if (name.endsWith("/ProviderType;")) roles.add(" (the platform implements)");
        }));
        return String.join("", roles);
    }

    private static String folder(String entry) {
        int slash = entry.lastIndexOf('/');
        return slash < 0 ? "" : entry.substring(0, slash).replace('/', '.');
    }
}
