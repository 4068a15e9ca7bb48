package io.duizhao.exchange.validation;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Grammars that we wrote, in RELAX NG's compact syntax. */
final class CompactGrammar {
  private CompactGrammar() {}

  /**
   * Returns one that comes with the program.
   *
   * @param name its file, such as {@code tmx.rnc}
   */
  static Grammar of(String name) {
    Schema schema = read(name);
    return errors -> {
      PropertyMapBuilder properties = new PropertyMapBuilder();
      properties.put(ValidateProperty.ERROR_HANDLER, errors);
      return schema.createValidator(properties.toPropertyMap()).getContentHandler();
    };
  }

  private static Schema read(String name) {
    try (InputStream in = CompactGrammar.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      InputSource source = new InputSource(in);
      source.setEncoding("UTF-8");
      return CompactSchemaReader.getInstance()
          .createSchema(source, new PropertyMapBuilder().toPropertyMap());
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      throw new IllegalStateException("the grammar " + name + " is broken", e);
    }
  }
}
