import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CastRowView } from '../../components/cast/CastRowView.tsx';
import { castRows } from '../../components/cast/cast-rows.ts';
import { DensityStrip } from '../../components/cast/DensityStrip.tsx';
import { Switch } from '../../components/Switch.tsx';
import { ChoiceControl, RangeControl, SubsetControl } from '../../components/settings/controls.tsx';
import { settingGroups } from '../../components/settings/SettingsForm.tsx';
import { SETTINGS } from '../../core/settings.ts';
import { articleState, EVERYONE, kyiv } from './fixtures.ts';

afterEach(cleanup);

describe('a switch', () => {
  it('tells whether it is on and what is wanted of it', () => {
    const onChange = vi.fn();
    render(<Switch label="Ici" checked={false} onChange={onChange} />);
    const control = screen.getByRole('switch', { name: 'Ici', checked: false });
    fireEvent.click(control);
    expect(onChange).toHaveBeenCalledWith(true);
  });

  it('does nothing while it is disabled', () => {
    render(<Switch label="Ici" checked disabled onChange={() => {}} />);
    expect(screen.getByRole('switch')).toHaveProperty('disabled', true);
  });
});

describe('a choice', () => {
  it('is a group of radio buttons, named and described', () => {
    const onChange = vi.fn();
    render(
      <>
        <ChoiceControl
          label="Langue"
          value="fr"
          values={['fr', 'en']}
          describedBy="hint"
          wordOf={(value) => value.toUpperCase()}
          onChange={onChange}
        />
        <p id="hint">Au choix.</p>
      </>,
    );
    expect(screen.getByRole('group', { name: 'Langue' }).getAttribute('aria-describedby')).toBe('hint');
    expect(screen.getByRole('radio', { name: 'FR', checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'EN' }));
    expect(onChange).toHaveBeenCalledWith('en');
  });
});

describe('a subset', () => {
  const subset = (value: readonly string[], onChange: (value: readonly string[]) => void) =>
    render(
      <SubsetControl
        label="Signaler"
        value={value}
        values={['a', 'b', 'c']}
        describedBy={undefined}
        wordOf={(option) => option}
        onChange={onChange}
      />,
    );

  it('keeps the order of its values whatever the order of clicks', () => {
    const onChange = vi.fn();
    subset(['c'], onChange);
    fireEvent.click(screen.getByRole('checkbox', { name: 'a' }));
    expect(onChange).toHaveBeenCalledWith(['a', 'c']);
  });

  it('can be emptied', () => {
    const onChange = vi.fn();
    subset(['b'], onChange);
    fireEvent.click(screen.getByRole('checkbox', { name: 'b' }));
    expect(onChange).toHaveBeenCalledWith([]);
  });
});

describe('a range', () => {
  it('is bounded, and gives its value with its unit', () => {
    render(
      <RangeControl
        label="Délai"
        value={1000}
        range={{ min: 0, max: 1000, step: 50 }}
        describedBy={undefined}
        onChange={() => {}}
      />,
    );
    const slider = screen.getByRole('slider', { name: 'Délai' });
    expect(slider).toMatchObject({ min: '0', max: '1000', step: '50' });
    expect(slider.getAttribute('aria-valuetext')).toMatch(/1\s?000.ms/);
  });
});

describe('the groups of settings', () => {
  it('hold every setting once', () => {
    const keys = settingGroups(true).flatMap((group) => group.keys);
    expect(keys.toSorted()).toEqual(Object.keys(SETTINGS).sort());
  });

  it('hold fewer without the advanced ones, the advanced switch itself among them', () => {
    const shown = settingGroups(false).flatMap((group) => group.keys);
    expect(shown.length).toBeLessThan(Object.keys(SETTINGS).length);
    expect(shown).toContain('advanced');
  });
});

describe('a row of the cast', () => {
  const [row] = castRows(articleState.cast.slice(0, 1), EVERYONE);
  const rest = { language: 'fr', onShow: () => {}, factsOf: async () => kyiv.facts } as const;

  it('says its count in words to those who hear it', () => {
    render(<CastRowView row={row!} {...rest} />);
    expect(screen.getByRole('button', { name: /Kiev.*2.mentions/ })).toBeTruthy();
  });

  it('says which mention is shown', () => {
    const { container } = render(<CastRowView row={row!} shown={1} {...rest} />);
    expect(container.querySelector('.cast-count')?.textContent).toBe('2/2Mention 2 sur 2');
  });

  it('tells whether its facts are open', async () => {
    render(<CastRowView row={row!} {...rest} />);
    const toggle = screen.getByRole('button', { name: /Faits/ });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    await screen.findByText('Ukraine');
    expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')?.textContent).toContain('Ukraine');
  });
});

describe('the density strip', () => {
  const ticksOf = (positions: readonly number[]) =>
    render(<DensityStrip positions={positions} />)
      .container.querySelector('.strip-ticks')
      ?.getAttribute('d');

  it('has a tick for each mention, inside the strip from first word to last', () => {
    expect(ticksOf([0, 1])).toBe('M0.5 0V6M99.5 0V6');
  });

  it('draws mentions of one sentence as one tick', () => {
    expect(ticksOf([0.5, 0.501])?.match(/M/g)).toHaveLength(1);
  });
});
