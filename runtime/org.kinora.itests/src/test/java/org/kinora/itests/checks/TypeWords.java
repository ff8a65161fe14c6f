package org.kinora.itests.checks;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassSignature;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.Signature;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;

/** Types of a class file as one writes them in Java, with simple names. */
final class TypeWords {
    private TypeWords() { }

    /** {@code a/b/C$D} as {@code C.D}. */
    static String name(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
    }

    /** Type parameters, then what it extends and implements. */
    static String parents(ClassModel type) {
        List<String> parents = new ArrayList<>();
        String parameters = "";
        if (type.findAttribute(Attributes.signature()).isPresent()) {
            ClassSignature signature = type.findAttribute(Attributes.signature()).get().asClassSignature();
            parameters = parameters(signature.typeParameters());
            parents.add(words(signature.superclassSignature()));
            signature.superinterfaceSignatures().forEach(parent -> parents.add(words(parent)));
        } else {
            type.superclass().ifPresent(parent -> parents.add(name(parent.asInternalName())));
            type.interfaces().forEach(parent -> parents.add(name(parent.asInternalName())));
        }
        parents.removeIf(parent -> List.of("Object", "Record", "Annotation").contains(parent) || parent.startsWith("Enum<"));
        return parameters + (parents.isEmpty() ? "" : " : " + String.join(", ", parents));
    }

    static String field(FieldModel field) {
        Signature type = field.findAttribute(Attributes.signature()).map(generic -> generic.asTypeSignature())
                .orElseGet(() -> Signature.of(field.fieldTypeSymbol()));
        return words(type) + " " + field.fieldName().stringValue();
    }

    static String component(RecordComponentInfo component) {
        Signature type = component.findAttribute(Attributes.signature()).map(generic -> generic.asTypeSignature())
                .orElseGet(() -> Signature.of(component.descriptorSymbol()));
        return words(type) + " " + component.name().stringValue();
    }

    static String method(MethodModel method) {
        MethodSignature type = method.findAttribute(Attributes.signature()).map(generic -> generic.asMethodSignature())
                .orElseGet(() -> MethodSignature.of(method.methodTypeSymbol()));
        List<String> thrown = new ArrayList<>();
        method.findAttribute(Attributes.exceptions()).ifPresent(list -> list.exceptions().forEach(each -> thrown.add(name(each.asInternalName()))));
        String parameters = type.typeParameters().isEmpty() ? "" : parameters(type.typeParameters()) + " ";
        return parameters + words(type.result()) + " " + method.methodName().stringValue() + "("
                + String.join(", ", type.arguments().stream().map(TypeWords::words).toList()) + ")"
                + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
    }

    private static String parameters(List<Signature.TypeParam> parameters) {
        if (parameters.isEmpty()) return "";
        List<String> words = new ArrayList<>();
        for (Signature.TypeParam parameter : parameters) {
            List<String> bounds = new ArrayList<>();
            parameter.classBound().ifPresent(bound -> bounds.add(words(bound)));
            parameter.interfaceBounds().forEach(bound -> bounds.add(words(bound)));
            bounds.remove("Object");
            words.add(parameter.identifier() + (bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds)));
        }
        return "<" + String.join(", ", words) + ">";
    }

    private static String words(Signature type) {
        return switch (type) {
            case Signature.BaseTypeSig base -> base.baseType() == 'V' ? "void" : ClassDesc.ofDescriptor(base.signatureString()).displayName();
            case Signature.ArrayTypeSig array -> words(array.componentSignature()) + "[]";
            case Signature.TypeVarSig variable -> variable.identifier();
            case Signature.ClassTypeSig named -> name(named.className()) + arguments(named);
        };
    }

    private static String arguments(Signature.ClassTypeSig type) {
        if (type.typeArgs().isEmpty()) return "";
        return "<" + String.join(", ", type.typeArgs().stream().map(TypeWords::argument).toList()) + ">";
    }

    private static String argument(Signature.TypeArg argument) {
        return switch (argument) {
            case Signature.TypeArg.Unbounded any -> "?";
            case Signature.TypeArg.Bounded bounded -> switch (bounded.wildcardIndicator()) {
                case NONE -> words(bounded.boundType());
                case EXTENDS -> "? extends " + words(bounded.boundType());
                case SUPER -> "? super " + words(bounded.boundType());
            };
        };
    }
}
