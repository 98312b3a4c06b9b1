import { entityDetails } from '../core/knowledge/details.ts';
import { readKnowledge } from './data/open.ts';
const k = readKnowledge();
const [kind, min='0', max='2', mode='full'] = process.argv.slice(2);
const fold=(s:string)=>s.toLowerCase().replace(/[’' ]/g,"'");
for (let i=0;i<k.count;i++){
 if(k.kindOf(i as any)!==kind) continue;
 const pr=k.priorOf(i as any); if(pr<Number(min)||pr>=Number(max)) continue;
 const id=k.idOf(i as any);
 const pi=(lang:any)=>{const d=entityDetails(k,id,{language:lang,onPage:[]})!;
  const fs=d.facts.slice(0,4).filter(f=>!fold(d.description).includes(fold(String(f.value)))).map(f=>`${f.propertyLabel}: ${f.value}${f.period===undefined?'':` (${f.period})`}`);
  return {label:d.label,desc:d.description,fs};};
 const f=pi('fr'),e=pi('en');
 const el=e.label===f.label?'=':e.label;
 if(mode==='full') console.log(`${id}\t${pr.toFixed(2)}\t${f.label} — ${f.desc}${f.fs.length?' | '+f.fs.join(' · '):''}\n\t${el} — ${e.desc}${e.fs.length?' | '+e.fs.map(x=>x.replace(/^[^:]*: /,'')).join(' · '):''}`);
 else if(mode==='line') console.log(`${id}\t${pr.toFixed(2)}\t${f.label} — ${f.desc}${f.fs.length?' | '+f.fs.join(' · '):''} // ${el} — ${e.desc}`);
 else console.log(`${id}\t${f.label} — ${f.desc}`);
}
