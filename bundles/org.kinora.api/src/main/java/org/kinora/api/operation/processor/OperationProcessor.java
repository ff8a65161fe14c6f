package org.kinora.api.operation.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.operation.Param;

/** Writes {@code OSGI-INF/kinora/operations.json} from the {@link Declaration}s of the bundle being compiled. */
@SupportedAnnotationTypes("org.kinora.api.operation.Declaration")
public final class OperationProcessor extends AbstractProcessor {
    private final List<OperationCard> cards = new ArrayList<>();
    private final List<Element> origins = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Declaration.class)) card((TypeElement) element);
        if (round.processingOver() && !cards.isEmpty()) write();
        return false;
    }

    private void card(TypeElement type) {
        Declaration declaration = type.getAnnotation(Declaration.class);
        DeclaredType operation = operationOf(type);
        if (operation == null || operation.getTypeArguments().size() != 2) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "a @Declaration stands on a class that implements Operation<I, O>", type);
            return;
        }
        origins.add(type);
        cards.add(new OperationCard(declaration.name(), declaration.command(), declaration.title(), declaration.help(),
                Arrays.stream(declaration.effects()).map(Enum::name).toList(), declaration.scope().name(),
                fields(operation.getTypeArguments().get(0)), fields(operation.getTypeArguments().get(1)), declaration.job()));
    }

    private static DeclaredType operationOf(TypeElement type) {
        for (TypeMirror implemented : type.getInterfaces())
            if (implemented instanceof DeclaredType declared && declared.asElement().getSimpleName().contentEquals("Operation")) return declared;
        return null;
    }

    private List<OperationCard.Field> fields(TypeMirror record) {
        List<OperationCard.Field> fields = new ArrayList<>();
        for (RecordComponentElement component : ((TypeElement) ((DeclaredType) record).asElement()).getRecordComponents())
            fields.add(field(component, component.getAnnotation(Param.class), component.getAnnotation(Deliverable.class)));
        return fields;
    }

    private OperationCard.Field field(RecordComponentElement component, Param param, Deliverable deliverable) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        boolean list = simple(type).equals("List");
        if (list || simple(type).equals("Optional")) type = ((DeclaredType) type).getTypeArguments().getFirst();
        List<String> choices = param != null && param.choices().length > 0 ? List.of(param.choices()) : constants(type);
        return new OperationCard.Field(name, param == null || param.name().isEmpty() ? kebab(name) : param.name(), kind(type), list,
                param == null ? -1 : param.position(), param != null && param.required(), param == null ? "" : param.fallback(),
                param == null ? "" : param.unit(), param == null || param.min() == Long.MIN_VALUE ? "" : Long.toString(param.min()),
                param == null || param.max() == Long.MAX_VALUE ? "" : Long.toString(param.max()), choices, param == null ? "" : param.value(),
                deliverable == null ? "" : deliverable.suffix(), deliverable != null && deliverable.main());
    }

    private static List<String> constants(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.ENUM) return List.of();
        return declared.asElement().getEnclosedElements().stream().filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-')).toList();
    }

    private static String kind(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) return "choice";
        return switch (simple(type)) {
            case "boolean", "Boolean" -> "flag";
            case "int", "long", "Integer", "Long" -> "integer";
            case "Rational" -> "decimal";
            case "Source" -> "source";
            case "AssetId" -> "asset";
            case "String" -> "text";
            default -> "record";
        };
    }

    private static String simple(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.asElement().getSimpleName().toString() : type.toString();
    }

    static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private void write() {
        cards.sort(Comparator.comparing(OperationCard::name));
        try (Writer out = processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", "OSGI-INF/kinora/operations.json",
                origins.toArray(Element[]::new)).openWriter()) {
            out.write(Json.write(new OperationCard.Cards(cards)));
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write operations.json: " + e.getMessage());
        }
    }
}
