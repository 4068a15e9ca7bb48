package io.duizhao.exchange.alignment;

import io.duizhao.exchange.MarkupWriter;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * InterText's alignment XML: {@code <link type='2-1' xtargets='t1 t2;s1' status='man'/>} in a
 * {@code linkGrp}, the ids of {@code toDoc} (our target) before those of {@code fromDoc} (our
 * source). The XCES alignments of OPUS, which name {@code fromDoc} first, are read as well; they
 * are known by their root {@code cesAlign}.
 *
 * @see <a href="https://wanthalf.saga.cz/intertext">InterText</a>
 */
public final class InterTextFormat implements BeadReader, BeadWriter {
  @Override
  public String write(AlignedTexts aligned) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      MarkupWriter xml = new MarkupWriter(out);
      xml.element("linkGrp")
          .attribute("toDoc", name(aligned.target().document()))
          .attribute("fromDoc", name(aligned.source().document()));
      for (Bead bead : aligned.alignment().beads()) {
        xml.element("link")
            .attribute("type", bead.target().size() + "-" + bead.source().size())
            .attribute("xtargets", ids(bead.target()) + ";" + ids(bead.source()))
            .attribute("status", bead.status() == BeadStatus.CONFIRMED ? "man" : "auto")
            .end();
      }
      xml.end().finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String name(Document document) {
    return document.file().substring(document.file().lastIndexOf('/') + 1);
  }

  private static String ids(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).collect(Collectors.joining(" "));
  }

  @Override
  public List<NamedBead> read(String file, String text) {
    List<NamedBead> beads = new ArrayList<>();
    try {
      XMLStreamReader xml = SafeXml.reader(new StringReader(text));
      boolean targetFirst = true;
      boolean group = false;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          targetFirst &= !xml.getLocalName().equals("cesAlign");
          group |= xml.getLocalName().equals("linkGrp");
          if (xml.getLocalName().equals("link")) {
            beads.add(bead(file, xml, targetFirst));
          }
        }
      }
      if (!group) {
        throw InputException.at(file, 1, 1, "has no linkGrp; an InterText alignment was expected");
      }
    } catch (XMLStreamException e) {
      throw SafeXml.malformed(file, e);
    }
    return beads;
  }

  private static NamedBead bead(String file, XMLStreamReader xml, boolean targetFirst) {
    int line = xml.getLocation().getLineNumber();
    String targets = xml.getAttributeValue(null, "xtargets");
    String[] sides = targets == null ? new String[0] : targets.split(";", -1);
    if (sides.length != 2) {
      throw InputException.at(
          file,
          line,
          Math.max(1, xml.getLocation().getColumnNumber()),
          "the link has "
              + (targets == null ? "no xtargets" : "the xtargets '" + targets + "'")
              + "; ids of both sides with one ';' between them were expected");
    }
    BeadStatus status =
        "man".equals(xml.getAttributeValue(null, "status"))
            ? BeadStatus.CONFIRMED
            : BeadStatus.AUTO;
    return new NamedBead(
        ids(sides[targetFirst ? 1 : 0]),
        ids(sides[targetFirst ? 0 : 1]),
        OptionalDouble.empty(),
        status,
        line);
  }

  private static List<String> ids(String side) {
    return Arrays.stream(side.strip().split("\\s+")).filter(id -> !id.isEmpty()).toList();
  }
}
