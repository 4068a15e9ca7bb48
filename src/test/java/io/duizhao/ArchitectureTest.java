package io.duizhao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of the package list: who may know whom, and where libraries may stand. */
@AnalyzeClasses(packages = "io.duizhao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule model = mayKnow("model");
  @ArchTest static final ArchRule io = mayKnow("io");
  @ArchTest static final ArchRule text = mayKnow("text", "model", "io");
  @ArchTest static final ArchRule message = mayKnow("message", "model", "io");
  @ArchTest static final ArchRule lexicon = mayKnow("lexicon", "model", "io", "text");
  @ArchTest static final ArchRule term = mayKnow("term", "model", "io", "text", "lexicon");
  @ArchTest static final ArchRule transcript = mayKnow("transcript", "model", "io", "text");
  @ArchTest static final ArchRule segment = mayKnow("segment", "model", "io", "text");
  @ArchTest static final ArchRule align = mayKnow("align", "model", "text", "lexicon", "term");
  @ArchTest static final ArchRule check = mayKnow("check", "model", "io", "text", "term");
  @ArchTest static final ArchRule memory = mayKnow("memory", "model", "io", "text");
  @ArchTest static final ArchRule exchange = mayKnow("exchange", "model", "message", "io", "text");
  @ArchTest static final ArchRule report = mayKnow("report", "model", "message", "io", "text");
  @ArchTest static final ArchRule review = mayKnow("review", "model", "io", "text");
  @ArchTest static final ArchRule project = mayKnow("project", "model", "io", "text");

  @ArchTest
  static final ArchRule workflowKnowsNoFace =
      noClasses()
          .that()
          .resideInAPackage("io.duizhao.workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.duizhao.cli..", "io.duizhao.web..");

  @ArchTest
  static final ArchRule noCyclesWithinTheModel =
      slices().matching("io.duizhao.model.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesWithinTheCommandLine =
      slices().matching("io.duizhao.cli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesWithinTheSegmenter =
      slices().matching("io.duizhao.segment.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesWithinTheAligner =
      slices().matching("io.duizhao.align.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesWithinTheLedger =
      slices().matching("io.duizhao.term.variants.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesAmongReaders =
      slices().matching("io.duizhao.transcript.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesAmongJobs =
      slices().matching("io.duizhao.workflow.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCycles = slices().matching("io.duizhao.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule okapiStaysInItsAdapters =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao..okapi..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("net.sf.okapi..");

  @ArchTest
  static final ArchRule openNlpStaysInItsAdapter =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao..opennlp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..");

  @ArchTest
  static final ArchRule hanLpStaysInItsAdapter =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao..hanlp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.hankcs..");

  @ArchTest
  static final ArchRule luceneStaysInItsAdapter =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao..lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule picocliStaysInTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule filesAreWrittenInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao.io..")
          .should()
          .callMethod(
              java.nio.file.Files.class,
              "newOutputStream",
              java.nio.file.Path.class,
              java.nio.file.OpenOption[].class);

  @ArchTest
  static final ArchRule filesAreReadInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao.io..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "opens a file to read it",
                  (JavaMethodCall call) ->
                      call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                          && call.getName()
                              .matches(
                                  "new(InputStream|BufferedReader|ByteChannel)|lines|read(All|S).*")));

  @ArchTest
  static final ArchRule nothingConnects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..")
          .orShould()
          .dependOnClassesThat(
              named(
                  java.net.Socket.class,
                  java.net.ServerSocket.class,
                  java.net.DatagramSocket.class,
                  java.net.InetAddress.class,
                  java.net.URLConnection.class,
                  java.nio.channels.SocketChannel.class,
                  java.nio.channels.ServerSocketChannel.class));

  /** What Okapi names as URLs are the schemas within its own jar. */
  @ArchTest
  static final ArchRule addressesAreNotOpened =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.duizhao.exchange.validation.XmlSchemas")
          .should()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection");

  @ArchTest
  static final ArchRule theServerStaysInTheWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule parsersOfXmlAreMadeInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.duizhao.io.SafeXml")
          .should()
          .dependOnClassesThat(
              named(
                  javax.xml.parsers.SAXParserFactory.class,
                  javax.xml.parsers.DocumentBuilderFactory.class,
                  javax.xml.stream.XMLInputFactory.class,
                  javax.xml.transform.TransformerFactory.class,
                  javax.xml.xpath.XPathFactory.class));

  /** The program reads its own jar without {@code SafeZip}. */
  @ArchTest
  static final ArchRule archivesAreOpenedInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.duizhao.io")
          .and()
          .doNotHaveFullyQualifiedName("io.duizhao.workflow.ProgramBuild")
          .should()
          .dependOnClassesThat(
              named(java.util.zip.ZipFile.class, java.util.zip.ZipInputStream.class));

  @ArchTest
  static final ArchRule objectsAreNotDeserialized =
      noClasses().should().dependOnClassesThat(named(java.io.ObjectInputStream.class));

  @ArchTest
  static final ArchRule noOtherProgramIsStarted =
      noClasses().should().dependOnClassesThat(named(java.lang.ProcessBuilder.class));

  private static DescribedPredicate<JavaClass> named(Class<?>... classes) {
    Set<String> names = Arrays.stream(classes).map(Class::getName).collect(Collectors.toSet());
    return DescribedPredicate.describe("are " + names, type -> names.contains(type.getName()));
  }

  private static ArchRule mayKnow(String name, String... others) {
    String[] ours = new String[others.length + 1];
    ours[0] = "io.duizhao." + name + "..";
    for (int i = 0; i < others.length; i++) {
      ours[i + 1] = "io.duizhao." + others[i] + "..";
    }
    return classes()
        .that()
        .resideInAPackage(ours[0])
        .should()
        .onlyDependOnClassesThat(
            are(resideInAnyPackage(ours)).or(resideOutsideOfPackages("io.duizhao..")));
  }
}
